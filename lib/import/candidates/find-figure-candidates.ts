// Paragraphs → every numeric claim in them, as an editor could take it into the figures box.

import type { Standing } from "../../model/article.ts";
import {
	isDroppedByReadingModes,
	withoutDroppedWords,
} from "../../text/reading-mode-words.ts";
import { slugify } from "../../text/slug.ts";
import { isPlainName } from "../fused/words/known-names.ts";
import { chooseClaim } from "./choose-claim.ts";
import { findAttribution } from "./find-attribution.ts";
import { findNumericClaims } from "./find-numeric-claims.ts";
import { judgeStanding } from "./judge-standing.ts";
import { labelClaim } from "./label-claim.ts";
import type { NumericClaim } from "./numeric-claim.ts";
import { showValue } from "./show-value.ts";

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

const ID_WORDS = 6;
const EMPTY_WORDS =
	/^(?:an?|the|of|in|on|at|by|for|to|from|with|and|or|is|are|was|were|has|have|had|be|been|it|its|that|this|there|as|than)$/;

/**
 * Finds the numeric claims of an article in order. `paragraphs` are plain text as readers see it, one entry a paragraph. Each
 * candidate passes the site's checks of figures as it stands: its value reads as the same number, with the same hedges, as its
 * claim, and its claim stands once in the paragraphs. A number that can't be put so is left out. Hedges and number words are
 * read in English; digits and signs in any language.
 */
export function findFigureCandidates(
	paragraphs: readonly string[],
	lang: string,
): readonly FigureCandidate[] {
	const ids = new Set<string>();
	return paragraphs.flatMap((text, paragraph) =>
		findNumericClaims(text, lang).flatMap((claim) => {
			const candidate = describeClaim(paragraphs, paragraph, claim, lang);
			if (candidate === undefined) return [];
			const id = uniqueId(candidate.label, ids);
			return [{ id, ...candidate }];
		}),
	);
}

function describeClaim(
	paragraphs: readonly string[],
	paragraph: number,
	claim: NumericClaim,
	lang: string,
): Omit<FigureCandidate, "id"> | undefined {
	const text = paragraphs[paragraph] ?? "";
	const value = showValue(text, claim, lang);
	const chosen = chooseClaim(paragraphs, paragraph, claim, lang);
	if (value === undefined || chosen === undefined) return undefined;
	const { sentence, whole } = claim;
	const attribution = findAttribution(
		text.slice(sentence.start, sentence.end),
		isPlainName,
	);
	return {
		label: labelClaim(text, claim, chosen),
		value,
		unit: claim.unit,
		claim: chosen.words,
		standing: judgeStanding(text, claim, attribution),
		...(attribution !== undefined && { saidBy: attribution.name }),
		at: { paragraph, start: whole.start, end: whole.end },
	};
}

/** "domestic-ai-chips-held-market", and "-2" for the next of that name. */
function uniqueId(label: string, ids: Set<string>): string {
	const words = slugify(label)
		.split("-")
		.filter((word) => !EMPTY_WORDS.test(word) && !isDroppedByReadingModes(word))
		.slice(0, ID_WORDS);
	const name = withoutDroppedWords(words.join("-")) || "figure";
	let id = name;
	for (let count = 2; ids.has(id); count += 1) id = `${name}-${count}`;
	ids.add(id);
	return id;
}
