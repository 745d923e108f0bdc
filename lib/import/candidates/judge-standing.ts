// A numeric claim and the words that make it → how sure it is.

import type { Standing } from "../../model/article.ts";
import { inBlocks } from "../../text/letter-blocks.ts";
import type { Attribution } from "./attribution/find-attribution.ts";
import type { NumericClaim } from "./claims/numeric-claim.ts";

type Words = { readonly forecast: string; readonly estimate: string };

const ENGLISH: Words = {
	forecast:
		"forecasts?|forecasting|predicts?|predicted|predictions?|projects|projected|projections?|expects?|expected|will|shall|(?:is|are|was|were)\\s+(?:set|due|bound|likely|going)\\s+to|by\\s+(?:20[2-9]|21)\\d\\d|plans?\\s+to|aims?\\s+to|target(?:s|ing)?|is\\s+to|are\\s+to",
	estimate:
		"estimat(?:e|es|ed|ing)|reckon(?:s|ed)?|approximation|extrapolat(?:es|ed)|thought\\s+to|believed\\s+to|guess(?:es|ed)?",
};
/** “Werden” makes the passive too: only these verbs behind it are to come. “Mehr als geplant” was planned once. */
const GERMAN: Words = {
	forecast:
		"prognostizier\\p{L}+|prognosen?|vorhersagen?|vorhergesagt|(?<!(?:als|wie)\\s)erwart(?:et|en|ete|eten)|rechne(?:t|n|te|ten)|will|wollen|plan(?:t|en|te|ten)|(?<!(?:als|wie)\\s)geplant\\p{L}*|künftig|(?:wird|werden)(?=[^.;!?]{0,80}?\\s(?:sein|steigen|sinken|wachsen|kosten|kommen|fallen|haben|geben|erreichen|schaffen|bauen|brauchen|fehlen)(?!\\p{L}))",
	estimate:
		"(?:ge)?schätz(?:t|en|te|ten)?|schätzung(?:en)?|schätzungsweise|vermut(?:et|en|ete|lich)|hochrechnung(?:en)?|hochgerechnet",
};
const FRENCH: Words = {
	forecast:
		"prévoi(?:t|ent)|(?<!que\\s)prévue?s?|prévisions?|projections?|(?<!que\\s)attend(?:ue?s?|ent)?|table(?:nt)?\\s+sur|anticipe(?:nt)?|veu(?:t|lent)|compte(?:nt)?\\s+(?=\\p{L}+(?:er|ir|re)(?!\\p{L}))|\\p{L}{3,}(?:era|eront|ira|iront)|sera|seront|aura|auront|coûtera|devra|devront|pourra",
	estimate:
		"estimations?|estimée?s?|estime(?:nt)?(?=\\s+(?:les?|la|à|son|sa|ses|leurs?)(?!\\p{L})|\\s+l['’])|évalue(?:nt)?|évalué\\p{L}*|extrapol\\p{L}+",
};

type Patterns = { readonly forecast: RegExp; readonly estimate: RegExp };

const made = new Map<Words, Patterns>();

function patternsOf(lang: string): Patterns {
	const words = /^de(?:-|$)/i.test(lang)
		? GERMAN
		: /^fr(?:-|$)/i.test(lang)
			? FRENCH
			: ENGLISH;
	const known = made.get(words);
	if (known !== undefined) return known;
	const whole = (source: string) =>
		new RegExp(inBlocks(`(?<!\\p{L})(?:${source})(?!\\p{L})`), "iu");
	const patterns = {
		forecast: whole(words.forecast),
		estimate: whole(words.estimate),
	};
	made.set(words, patterns);
	return patterns;
}

/**
 * What is still to come is a forecast, whoever says it; an estimate says so; what a company says of itself is its claim; and what
 * the text gives no name for is unattributed.
 */
export function judgeStanding(
	words: string,
	{ hedges }: NumericClaim,
	attribution: Attribution | undefined,
	lang: string,
): Standing {
	const { forecast, estimate } = patternsOf(lang);
	const isOpen = hedges.some(
		({ kind }) => kind === "possible" || kind === "by-time",
	);
	if (isOpen || forecast.test(words)) return "forecast";
	if (estimate.test(words)) return "estimate";
	if (attribution === undefined || attribution.kind === "unnamed")
		return "unattributed";
	return attribution.kind === "company" ? "company claim" : "reported";
}
