// Candidates of German and French texts have the value, the unit and the hedge of their sentence, and the build accepts them.
import { describe, expect, it } from "vitest";
import { buildArticle } from "../../../lib/content/build-article.ts";
import { findFigureCandidates } from "../../../lib/import/candidates/find-figure-candidates.ts";
import { renderCandidates } from "../../../lib/import/candidates/render-candidates.ts";
import { draftOf } from "./draft-of.ts";

const DE = [
	"Die Preise im Hafen stiegen um 3,5 Prozent, und eine Karte kostet nun 1.200 Euro im Jahr.",
	"Rund 20 Millionen Menschen fuhren voriges Jahr mit der Fähre, doppelt so viele wie 2020.",
	"Knapp ein Drittel der Boote ist älter als 40 Jahre, mehr als die Hälfte gehört der Stadt.",
	"Die Reparatur könnte bis 2028 zwischen 15 und 20 Millionen Euro kosten, sagt der Betreiber.",
	"Mindestens fünfundzwanzig neue Fähren sollen bis Ende 2030 fahren, fast zwei Dutzend sind bestellt.",
	"Gut 300 Fahrgäste warteten am Montag um 18 Uhr, weniger als am 3. März 2026.",
	"Das Netz ist 420 Kilometer lang und kostet 2,5 Milliarden Euro, etwa 40 Prozent mehr als geplant.",
	"Bis zu 1,5 Mio. Tonnen Fracht gehen über den Kai, höchstens 9,90 Euro kostet die Tonne.",
	"Die Zahl der Unfälle hat sich verdoppelt, jeder fünfte Kapitän fährt allein.",
];
const FR = [
	"Près de 70 % des habitants prennent le bac, et une carte coûte 1 200 euros par an.",
	"Environ 20 millions de personnes ont pris le bac l’an dernier, deux fois plus qu’en 2020.",
	"Un tiers des bateaux ont plus de 40 ans, et plus de la moitié appartiennent à la ville.",
	"La réparation pourrait coûter entre 15 et 20 millions d’euros d’ici 2028, selon l’exploitant.",
	"Au moins vingt-cinq nouveaux bacs devraient naviguer d’ici la fin de 2030, une vingtaine sont commandés.",
	"Plus de 300 passagers attendaient lundi à 18 heures, moins que le 3 mars 2026.",
	"Le réseau fait 420 kilomètres et coûte 2,5 milliards d’euros, soit 40 % de plus que prévu.",
	"Jusqu’à 1,5 million de tonnes de fret passent par le quai, et la tonne coûte 9,90 euros au plus.",
	"Le nombre d’accidents a doublé, un capitaine sur cinq navigue seul.",
];

const valuesOf = (paragraphs: readonly string[], lang: string) =>
	findFigureCandidates(paragraphs, lang).map(
		({ value, unit }) => `${value} | ${unit}`,
	);

describe("the numbers of a text", () => {
	it("are found in German, with their hedges", () => {
		expect(valuesOf(DE, "de")).toEqual([
			"stiegen um 3,5 Prozent | percent",
			"1.200 Euro | EUR",
			"rund 20 Millionen Menschen | Menschen",
			"doppelt so viele | times",
			"knapp ein Drittel | percent",
			"40 Jahre | Jahre",
			"mehr als die Hälfte | percent",
			"könnte bis 2028 zwischen 15 und 20 Millionen Euro | EUR",
			"mindestens fünfundzwanzig neue Fähren sollen bis Ende 2030 | Fähren",
			"gut 300 Fahrgäste | Fahrgäste",
			"420 Kilometer | km",
			"2,5 Milliarden Euro | EUR",
			"etwa 40 Prozent mehr | percent",
			"bis zu 1,5 Mio. Tonnen | t",
			"höchstens 9,90 Euro | EUR",
			"verdoppelt | times",
			"jeder fünfte | percent",
		]);
	});

	it("are found in French, with their hedges", () => {
		expect(valuesOf(FR, "fr")).toEqual([
			"près de 70 % | percent",
			"1 200 euros | EUR",
			"environ 20 millions de personnes | personnes",
			"deux fois plus | times",
			"un tiers | percent",
			"plus de 40 ans | ans",
			"plus de la moitié | percent",
			"pourrait coûter entre 15 et 20 millions d’euros d’ici 2028 | EUR",
			"au moins vingt-cinq nouveaux bacs devraient naviguer d’ici la fin de 2030 | bacs",
			"plus de 300 passagers | passagers",
			"420 kilomètres | km",
			"2,5 milliards d’euros | EUR",
			"40 % de plus | percent",
			"jusqu’à 1,5 million de tonnes | t",
			"9,90 euros au plus | EUR",
			"doublé | times",
			"un capitaine sur cinq | percent",
		]);
	});

	it.each([
		["de", DE],
		["fr", FR],
	])("are accepted by the build as they stand: %s", (lang, paragraphs) => {
		const figures = findFigureCandidates(paragraphs, lang);
		const rendered = renderCandidates({ figures, quotes: [], asOf: "2026-03" });
		const { problems } = buildArticle({
			file: "content/articles/draft.md",
			text: draftOf(paragraphs, rendered).replace("lang: en", `lang: ${lang}`),
		});
		expect(problems).toEqual([]);
	});
});

describe("a change in a text", () => {
	it.each([
		[
			"de",
			"Die Miete stieg um 20 Prozent auf 30 Prozent des Einkommens.",
			["stieg um 20 Prozent", "stieg auf 30 Prozent"],
		],
		[
			"de",
			"Der Anteil ist um 20 Prozent auf 30 Prozent gestiegen.",
			["um 20 Prozent gestiegen", "auf 30 Prozent gestiegen"],
		],
		[
			"de",
			"Der Umsatz nahm im Vorjahr um 20 Prozent zu.",
			["nahm um 20 Prozent zu"],
		],
		[
			"de",
			"Die Mieten könnten bis 2030 um 20 Prozent steigen.",
			["könnten bis 2030 um 20 Prozent steigen"],
		],
		[
			"de",
			"Fähren sind um 20 Prozent teurer als Busse.",
			["um 20 Prozent teurer"],
		],
		[
			"de",
			"Die Stadt meldet ein Plus von 20 Prozent.",
			["Plus von 20 Prozent"],
		],
		[
			"de",
			"Rund 20 Prozent mehr Gäste kamen im Mai.",
			["rund 20 Prozent mehr"],
		],
		["de", "Es geht um 200 Stellen im Werk.", ["200 Stellen"]],
		["de", "Die Firma nahm 20 Millionen Euro ein.", ["20 Millionen Euro"]],
		["de", "Die Bank kommt auf 20 Prozent der Kunden.", ["20 Prozent"]],
		[
			"fr",
			"Le loyer a augmenté de 20 % à 900 euros.",
			["a augmenté de 20 %", "a augmenté à 900 euros"],
		],
		["fr", "Le trafic est en baisse de 3 % sur un an.", ["en baisse de 3 %"]],
		["fr", "Le taux est passé de 20 % à 30 %.", ["20 %", "est passé à 30 %"]],
		[
			"fr",
			"Un bateau de 20 mètres est à 300 euros.",
			["20 mètres", "300 euros"],
		],
		["en", "Boats cost 20% less than in May.", ["20% less"]],
		[
			"de",
			"Von 2019 bis 2025 legte der Umsatz um 31 Prozent zu.",
			["legte um 31 Prozent zu"],
		],
		[
			"de",
			"Sie soll nach Angaben der Stadt 9 Millionen Euro kosten.",
			["soll, 9 Millionen Euro"],
		],
	])(
		"is told from a level, as readers of its language tell it (%s): %s",
		(lang, sentence, values) => {
			expect(
				findFigureCandidates([sentence], lang).map(({ value }) => value),
			).toEqual(values);
		},
	);

	it.each([
		[
			"de",
			"Die Preise im Hafen stiegen um 3,5 Prozent, sagte der Wirt.",
			"Die Preise im Hafen",
		],
		["de", "Die Stadt meldet ein Plus von 20 Prozent.", "Die Stadt meldet"],
		["fr", "Le trafic a bondi de 15 %, indique le port.", "Le trafic"],
		["fr", "Selon la mairie, 300 arbres tombent.", "Arbres tombent"],
		["en", "Rents rose by 5% to 900 pounds.", "Rents rose by … to 900 pounds"],
	])(
		"leaves nothing hanging in its label (%s): %s",
		(lang, sentence, label) => {
			expect(findFigureCandidates([sentence], lang)[0]?.label).toBe(label);
		},
	);
});
