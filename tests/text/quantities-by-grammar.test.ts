// Numbers of German and French texts are read by the rules of their languages.
import { describe, expect, it } from "vitest";
import { findHedges } from "../../lib/text/find-hedges.ts";
import { findQuantities } from "../../lib/text/find-quantities.ts";
import { splitSentences } from "../../lib/text/split-sentences.ts";

const read = (text: string, lang: string) =>
	findQuantities(text, lang).map(
		({ text: words, amount, unit, isVague }) =>
			`${words} = ${isVague ? "~" : ""}${amount} ${unit}`,
	);
const hedges = (text: string, lang: string) =>
	findHedges(text, lang).map(({ text: words, kind }) => `${words}: ${kind}`);

describe("a number of a German text", () => {
	it.each([
		["um 3,5 Prozent", "3,5 Prozent = 3.5 percent"],
		["kostet 1.200 Euro", "1.200 Euro = 1200 EUR"],
		["rund 20 Millionen Menschen", "20 Millionen = 20000000 count"],
		["für 2,5 Mrd. Euro", "2,5 Mrd. Euro = 2500000000 EUR"],
		["doppelt so viele wie früher", "doppelt so viele = 2 times"],
		["ein Drittel der Boote", "ein Drittel = 33.333333333333 percent"],
		["jeder fünfte Kapitän", "jeder fünfte = 20 percent"],
		["fünfundzwanzig Boote", "fünfundzwanzig = 25 count"],
		["Anderthalb Millionen", "Anderthalb Millionen = 1500000 count"],
		["Hunderte Boote", "Hunderte = ~100 count"],
		["3 Prozentpunkte mehr", "3 Prozentpunkte = 3 percentage point"],
		["40 Kilometer weit", "40 Kilometer = 40 km"],
		["2025 als letztes Jahr", "2025 = 2025 year"],
	])("%s", (text, expected) => {
		expect(read(text, "de")).toEqual([expected]);
	});

	it("is none in hours, in ordinals, and in a quarter of a town", () => {
		expect(
			read(
				"Um 18 Uhr im 20. Jahrhundert, am 3. März, in einem Viertel am Hafen.",
				"de",
			),
		).toEqual([]);
	});

	it("shares its unit with the other end of a range", () => {
		expect(read("zwischen 5 und 10 Mio. Euro", "de-AT")).toEqual([
			"5 = 5000000 EUR",
			"10 Mio. Euro = 10000000 EUR",
		]);
	});
});

describe("a number of a French text", () => {
	it.each([
		["près de 70 % des habitants", "70 % = 70 percent"],
		["coûte 1 200 euros", "1 200 euros = 1200 EUR"],
		["soit 2,5 milliards d’euros", "2,5 milliards d’euros = 2500000000 EUR"],
		["12 Mds €", "12 Mds € = 12000000000 EUR"],
		["deux fois plus de bacs", "deux fois plus = 2 times"],
		["Un tiers des bacs", "Un tiers = 33.333333333333 percent"],
		["un capitaine sur cinq", "un capitaine sur cinq = 20 percent"],
		["une vingtaine de bacs", "une vingtaine = 20 count"],
		["quatre-vingt-dix-sept bacs", "quatre-vingt-dix-sept = 97 count"],
		["deux cent cinquante mille", "deux cent cinquante mille = 250000 count"],
		["des milliers de bacs", "des milliers = ~1000 count"],
		["2025 plus que jamais", "2025 = 2025 year"],
	])("%s", (text, expected) => {
		expect(read(text, "fr")).toEqual([expected]);
	});

	it("is none in hours, in days, and in what is new", () => {
		expect(read("À 18h30, le 1er mars, un bac neuf.", "fr-CA")).toEqual([]);
	});
});

describe("a hedge", () => {
	it.each([
		["knapp ein Drittel", "de", ["knapp: nearly"]],
		["gut 300 Boote", "de", ["gut: above"]],
		["bis zu 20, mindestens 5", "de", ["bis zu: below", "mindestens: above"]],
		[
			"könnte bis Ende 2030",
			"de",
			["könnte: possible", "bis Ende 2030: by-time"],
		],
		["Rund 20, etwa 30", "de", ["Rund: about", "etwa: about"]],
		[
			"près de 70, plus d’un tiers",
			"fr",
			["près de: nearly", "plus d’: above"],
		],
		["jusqu’à 20 ou moins", "fr", ["jusqu’à: below", "ou moins: below"]],
		[
			"pourrait, d’ici la fin de 2030",
			"fr",
			["pourrait: possible", "d’ici la fin de 2030: by-time"],
		],
		["et plus de la moitié", "fr", ["plus de: above"]],
	])("%s is read in its language (%s)", (text, lang, expected) => {
		expect(hedges(text, lang)).toEqual(expected);
	});

	it.each([
		["Es geht gut, rund um den See, die Runde macht er knapp.", "de"],
		["Quelque chose de plus.", "fr"],
	])("is none in another sense: %s", (text, lang) => {
		expect(hedges(text, lang)).toEqual([]);
	});
});

describe("a German sentence", () => {
	it("goes on behind “Mio.” and the day of a month", () => {
		const text =
			"Am 3. März waren es 1,5 Mio. Tonnen. Danach waren es 20. Mehr nicht.";
		expect(
			splitSentences(text, "de").map(({ start, end }) =>
				text.slice(start, end),
			),
		).toEqual([
			"Am 3. März waren es 1,5 Mio. Tonnen.",
			"Danach waren es 20.",
			"Mehr nicht.",
		]);
	});
});

describe("a number that starts a sentence has the capital of no dictionary, and is one all the same", () => {
	it.each([
		["de", "Fünfunddreißig Prozent", 35, "percent"],
		["de", "Einundzwanzig Boote", 21, "count"],
		["de", "Zweieinhalb Millionen Euro", 2.5e6, "EUR"],
		["de", "Doppelt so viele", 2, "times"],
		["fr", "Trente-cinq pour cent", 35, "percent"],
		["fr", "Soixante-dix pour cent", 70, "percent"],
		["fr", "Deux millions d’euros", 2e6, "EUR"],
		["fr", "Un tiers", 100 / 3, "percent"],
	])("%s: %s", (lang, words, amount, unit) => {
		for (const text of [`${words}.`, `Das. „${words}“.`, `Oui. ${words}.`]) {
			const [found, ...others] = findQuantities(text, lang);
			expect(others).toEqual([]);
			expect(found?.amount).toBeCloseTo(amount, 8);
			expect(found?.unit).toBe(unit);
		}
	});
});
