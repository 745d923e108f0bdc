// Paragraphs → every numeric claim in them, as an editor could take it into the figures box.

import type { Standing } from "../../model/article.ts";
import { isPlainName } from "../fused/words/known-names.ts";
import { findAttribution } from "./attribution/find-attribution.ts";
import { type ChosenClaim, chooseClaim } from "./claims/choose-claim.ts";
import {
	type CountPlaces,
	createPlaceCounter,
} from "./claims/create-place-counter.ts";
import { findNumericClaims } from "./claims/find-numeric-claims.ts";
import type { NumericClaim } from "./claims/numeric-claim.ts";
import { showValue } from "./claims/show-value.ts";
import { judgeStanding } from "./judge-standing.ts";
import { labelClaim } from "./label-claim.ts";
import { nameCandidate } from "./name-candidate.ts";

/** A figure as front matter takes it, but for its source and its date, which are the editor's to say. */
export type FigureCandidate = {
	readonly id: string;
	readonly label: string;
	readonly value: string;
	readonly unit: string;
	readonly claim: string;
	readonly standing: Standing;
	/** Whom the sentence names as saying so. */
	readonly saidBy?: string;
	/** Where the number stands with all its qualifiers: the paragraph's number, offsets in it, end exclusive. */
	readonly at: {
		readonly paragraph: number;
		readonly start: number;
		readonly end: number;
	};
};

// Nobody reads more; a text that has more is no article.
const MOST = 300;

/**
 * Finds the numeric claims of an article in order. `paragraphs` are plain text as readers see it, one entry a paragraph. Each
 * candidate passes the site's checks of figures as it stands: its value reads as the same number, with the same hedges, as its
 * claim, and its claim stands once in the paragraphs. A number that can't be put so is left out, and so is what
 * comes after the first 300. Hedges and number words are read in English, German and French; digits and signs in any language.
 */
export function findFigureCandidates(
	paragraphs: readonly string[],
	lang: string,
): readonly FigureCandidate[] {
	const ids = new Set<string>();
	const candidates: FigureCandidate[] = [];
	const countPlaces = createPlaceCounter(paragraphs);
	for (const [paragraph, text] of paragraphs.entries())
		for (const claim of findNumericClaims(text, lang)) {
			if (candidates.length === MOST) return candidates;
			const described = describeClaim(text, claim, countPlaces, lang);
			if (described === undefined) continue;
			const { start, end } = claim.whole;
			const id = nameCandidate(described.label, "figure", ids);
			candidates.push({ id, ...described, at: { paragraph, start, end } });
		}
	return candidates;
}

function describeClaim(
	text: string,
	claim: NumericClaim,
	countPlaces: CountPlaces,
	lang: string,
): Omit<FigureCandidate, "id" | "at"> | undefined {
	const value = showValue(text, claim, lang);
	if (value === undefined) return undefined;
	const chosen = chooseClaim(text, claim, countPlaces, lang);
	if (chosen === undefined) return undefined;
	// What another clause forecasts or another speaker says isn't of this number.
	const attribution =
		findAttribution(chosen.words, lang, isPlainName) ??
		findAttribution(announcing(text, claim, chosen), lang, isPlainName);
	return {
		label: labelClaim(text, claim, chosen, lang),
		value,
		unit: claim.unit,
		claim: chosen.words,
		standing: judgeStanding(chosen.words, claim, attribution, lang),
		...(attribution !== undefined && { saidBy: attribution.name }),
	};
}

/** "Ada Holm said:" before what she said; what stands before a colon and tells a number of its own is about that. */
function announcing(
	text: string,
	{ sentence }: NumericClaim,
	{ span }: ChosenClaim,
): string {
	const lead = text.slice(sentence.start, span.start);
	return /[:：]["“„«\s]*$/u.test(lead) && !/\d/.test(lead) ? lead : "";
}
