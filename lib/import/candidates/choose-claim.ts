// A numeric claim and all paragraphs → the words that make it, which stand once in the text.

import { findQuantities } from "../../text/find-quantities.ts";
import { foldTypography } from "../../text/fold-typography.ts";
import { hasUnit, isSameAmount } from "../../text/quantities/quantity.ts";
import type { Span } from "../../text/split-sentences.ts";
import type { NumericClaim } from "./numeric-claim.ts";

const CLAUSE_EDGE =
	/[;:]\s+|\s+[–—]\s+|—|,\s+(?=(?:and|but|while|whilst|whereas|although|though|yet|so|which|who)\s)/gu;
const FEWEST_WORDS = 5;
const EDGES = /^[\s"“”‘'(,;:]+|[\s"“”’'),;:.!?…]+$/gu;

export type ChosenClaim = { readonly words: string; readonly span: Span };

/**
 * The clause, if it has the number with all its qualifiers and words enough; else the sentence, else the whole paragraph. The
 * first number in it that reads alike must be the claim's own. Undefined where no stretch stands once.
 */
export function chooseClaim(
	paragraphs: readonly string[],
	at: number,
	claim: NumericClaim,
	lang: string,
): ChosenClaim | undefined {
	const text = paragraphs[at] ?? "";
	const spans = [
		clauseAround(text, claim),
		claim.sentence,
		...fromNumberOn(text, claim, lang),
		{ start: 0, end: text.length },
	].map((span) => trim(text, span, claim.whole));
	const span = spans.find(
		(one) =>
			isOwn(text, one, claim, lang) &&
			standsOnce(paragraphs, text.slice(one.start, one.end)),
	);
	return span && { span, words: text.slice(span.start, span.end) };
}

function clauseAround(text: string, { whole, sentence }: NumericClaim): Span {
	const words = text.slice(sentence.start, sentence.end);
	const edges = [...words.matchAll(CLAUSE_EDGE)].map(({ 0: edge, index }) => ({
		start: sentence.start + index,
		end: sentence.start + index + edge.length,
	}));
	const start =
		edges.findLast(({ end }) => end <= whole.start)?.end ?? sentence.start;
	const end =
		edges.find((edge) => edge.start >= whole.end)?.start ?? sentence.end;
	const isEnough =
		(text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >=
		FEWEST_WORDS;
	return isEnough ? { start, end } : sentence;
}

/** Where an equal number stands earlier in the sentence: from behind it to the end. */
function fromNumberOn(text: string, claim: NumericClaim, lang: string): Span[] {
	const earlier = findQuantities(text, lang).findLast(
		({ end, start }) =>
			end <= claim.whole.start && start >= claim.sentence.start,
	);
	const gap =
		earlier && text.slice(earlier.end, claim.whole.start).search(/[\s,;]\S/u);
	return earlier === undefined || gap === undefined || gap < 0
		? []
		: [{ start: earlier.end + gap, end: claim.sentence.end }];
}

/** Quotation marks and full stops at the edges stay out, but nothing that qualifies the number. */
function trim(text: string, { start, end }: Span, whole: Span): Span {
	const words = text.slice(start, end);
	const edges = [...words.matchAll(EDGES)];
	const first = edges.find(({ index }) => index === 0)?.[0].length ?? 0;
	const last =
		edges.find(
			({ index, 0: edge }) => index > 0 && index + edge.length === words.length,
		)?.[0].length ?? 0;
	return {
		start: Math.min(start + first, whole.start),
		end: Math.max(end - last, whole.end),
	};
}

function isOwn(
	text: string,
	span: Span,
	claim: NumericClaim,
	lang: string,
): boolean {
	if (span.start > claim.whole.start || span.end < claim.whole.end)
		return false;
	const taken: number[] = [];
	const inside = findQuantities(text, lang).filter(
		({ start, end }) => start >= span.start && end <= span.end,
	);
	return claim.numbers.every((number) => {
		const first = inside.find(
			(one) =>
				hasUnit(one, number.unit) &&
				isSameAmount(one, number) &&
				!taken.includes(one.start),
		);
		if (first !== undefined) taken.push(first.start);
		return first?.start === number.start;
	});
}

function standsOnce(paragraphs: readonly string[], words: string): boolean {
	const needle = foldTypography(words).folded.trim();
	if (needle === "") return false;
	let count = 0;
	for (const paragraph of paragraphs) {
		const { folded } = foldTypography(paragraph);
		for (
			let at = folded.indexOf(needle);
			at >= 0;
			at = folded.indexOf(needle, at + 1)
		)
			count += 1;
	}
	return count === 1;
}
