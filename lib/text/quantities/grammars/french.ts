// Numbers of French texts: "3,5 %", "1 200 euros", "2,5 milliards d’euros", "deux fois plus", "un tiers".
import type { NumberGrammar } from "./number-grammar.ts";

const VALUES: Readonly<Record<string, number>> = {
	un: 1,
	une: 1,
	deux: 2,
	trois: 3,
	quatre: 4,
	cinq: 5,
	six: 6,
	sept: 7,
	huit: 8,
	neuf: 9,
	dix: 10,
	onze: 11,
	douze: 12,
	treize: 13,
	quatorze: 14,
	quinze: 15,
	seize: 16,
	vingt: 20,
	vingts: 20,
	trente: 30,
	quarante: 40,
	cinquante: 50,
	soixante: 60,
};
const ABOUT: Readonly<Record<string, number>> = {
	dizaine: 10,
	douzaine: 12,
	quinzaine: 15,
	vingtaine: 20,
	trentaine: 30,
	quarantaine: 40,
	cinquantaine: 50,
	soixantaine: 60,
	centaine: 100,
	millier: 1000,
};
const BIG: Readonly<Record<string, number>> = {
	million: 1e6,
	millions: 1e6,
	milliard: 1e9,
	milliards: 1e9,
};
const DOLLARS = ["USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD"];
const BEHIND = "(?!\\p{L})";
// “Un avion neuf” is a new one.
const SMALL =
	"(?:deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante)";
const UNDER_100 = `(?:quatre-vingts?(?:-(?:un|neuf|${SMALL})(?:-(?:sept|huit|neuf))?)?|${SMALL}(?:-(?:un|et-un|neuf|${SMALL})(?:-(?:sept|huit|neuf))?|\\s+et\\s+un)?)`;
const UNDER_1000 = `(?:(?:${SMALL}\\s+)?cents?(?:\\s+${UNDER_100})?|${UNDER_100})`;
const MORE =
	"(?:\\s+(?:plus|moins|supérieure?s?|inférieure?s?)(?!\\p{L})|(?=\\s+(?:la|le|les|son|sa|ce)(?!\\p{L})|\\s+l['’]))";

/** Spaces between thousands may be of any kind. */
export const FRENCH: NumberGrammar = {
	scales: {
		mille: 1e3,
		...BIG,
		billions: 1e12,
		Md: 1e9,
		Mds: 1e9,
		M: 1e6,
		k: 1e3,
	},
	percent: `\\s?[%％]|\\s+pour\\s+cent${BEHIND}`,
	percentagePoint: `\\s+points?\\s+de\\s+pourcentage${BEHIND}`,
	times: `\\s+fois${MORE}`,
	noAmount: `\\s?h(?:\\s?\\d\\d)?${BEHIND}`,
	money: [
		["(?:de\\s+)?dollars?\\s+(?:américains?|US)", ["USD"]],
		["(?:de\\s+)?dollars?\\s+canadiens?", ["CAD"]],
		["(?:de\\s+)?dollars?", DOLLARS],
		["(?:d['’]\\s?)?euros?", ["EUR"]],
		["(?:de\\s+)?francs?\\s+suisses?", ["CHF"]],
		["(?:de\\s+)?livres?\\s+sterling", ["GBP"]],
		["(?:de\\s+)?yuans?", ["CNY"]],
		["(?:de\\s+)?yens?", ["JPY"]],
		["(?:de\\s+)?roubles?", ["RUB"]],
		["(?:de\\s+)?roupies?", ["INR"]],
	],
	measures: [
		["(?:de\\s+)?nanomètres?", "nm"],
		["(?:de\\s+)?millimètres?", "mm"],
		["(?:de\\s+)?centimètres?", "cm"],
		["(?:de\\s+)?kilomètres?(?!\\s+(?:carrés?|cubes?))", "km"],
		["(?:de\\s+)?(?:kilogrammes?|kilos?)", "kg"],
		["(?:de\\s+)?tonnes?", "t"],
		["(?:de\\s+)?kilowatt-?heures?", "kWh"],
		["(?:de\\s+)?mégawatt-?heures?", "MWh"],
		["(?:de\\s+)?gigawatt-?heures?", "GWh"],
		["(?:de\\s+)?térawatt-?heures?", "TWh"],
		["(?:de\\s+)?kilowatts?(?!-?heure)", "kW"],
		["(?:de\\s+)?mégawatts?(?!-?heure)", "MW"],
		["(?:de\\s+)?gigawatts?(?!-?heure)", "GW"],
		["degrés?\\s+Celsius", "°C"],
	],
	parts: [
		["la\\s+moitié|de\\s+moitié", 50, "percent"],
		["(?:les\\s+)?deux\\s+tiers", 200 / 3, "percent"],
		["(?:un|le)\\s+tiers", 100 / 3, "percent"],
		["(?:les\\s+)?trois\\s+quarts", 75, "percent"],
		["(?:un|le)\\s+quart(?!\\s+d['’]heure)", 25, "percent"],
		["quatre\\s+cinquièmes", 80, "percent"],
		["un\\s+cinquième", 20, "percent"],
		["un\\s+dixième", 10, "percent"],
		["une?\\s+\\p{L}+\\s+sur\\s+deux", 50, "percent"],
		["une?\\s+\\p{L}+\\s+sur\\s+trois", 100 / 3, "percent"],
		["une?\\s+\\p{L}+\\s+sur\\s+quatre", 25, "percent"],
		["une?\\s+\\p{L}+\\s+sur\\s+cinq", 20, "percent"],
		["une?\\s+\\p{L}+\\s+sur\\s+dix", 10, "percent"],
		["le\\s+double|doubl(?:é|ée|és|ées|er|ent|era|ait)", 2, "times"],
		["le\\s+triple|tripl(?:é|ée|és|ées|er|ent|era|ait)", 3, "times"],
		["le\\s+quadruple|quadrupl(?:é|ée|és|ées|er)", 4, "times"],
		[`deux\\s+fois${MORE}`, 2, "times"],
		[`trois\\s+fois${MORE}`, 3, "times"],
		[`quatre\\s+fois${MORE}`, 4, "times"],
		[`cinq\\s+fois${MORE}`, 5, "times"],
		[`dix\\s+fois${MORE}`, 10, "times"],
	],
	words: `(?:une?\\s+demi-(?:million|milliard|douzaine)|une?\\s+(?:${Object.keys(ABOUT).join("|")}|million|milliard)|(?:${UNDER_1000}\\s+)?mille(?:\\s+${UNDER_1000})?|${UNDER_1000}(?:\\s+(?:millions|milliards))?)`,
	parseWords: (words) => {
		let total = 0;
		let current = 0;
		for (const word of words.toLowerCase().split(/[\s-]+/u)) {
			const scale = BIG[word] ?? (word === "mille" ? 1e3 : undefined);
			if (word === "demi") current = 0.5;
			else if (ABOUT[word] !== undefined)
				current = ABOUT[word] * (current || 1);
			else if (/^cents?$/.test(word)) current = (current || 1) * 100;
			else if (/^vingts?$/.test(word) && current % 100 === 4) current += 76;
			else if (scale !== undefined) {
				total += (current || 1) * scale;
				current = 0;
			} else if (VALUES[word] !== undefined) current += VALUES[word];
			else if (word !== "et") return undefined;
		}
		return total + current;
	},
	vague: [
		["(?:des|plusieurs|quelques)\\s+dizaines", 10],
		["(?:des|plusieurs|quelques)\\s+centaines", 100],
		["(?:des|plusieurs|quelques)\\s+milliers", 1e3],
		["(?:des|plusieurs|quelques)\\s+millions", 1e6],
		["(?:des|plusieurs|quelques)\\s+milliards", 1e9],
	],
};
