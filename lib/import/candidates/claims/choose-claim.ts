// A numeric claim in its paragraph → the words that make it, which stand once in the text.

import { hasUnit, isSameAmount } from "../../../text/quantities/quantity.ts";
import type { Span } from "../../../text/split-sentences.ts";
import { clauseEdges } from "./clause-edges.ts";
import type { CountPlaces } from "./create-place-counter.ts";
import type { NumericClaim } from "./numeric-claim.ts";

const FEWEST_WORDS = 5;
const EDGES = /^[\s"“”„«‘‚'(,;:]+|[\s"“”»’'),;:.!?…]+$/gu;

export type ChosenClaim = { readonly words: string; readonly span: Span };

/**
 * The clause, if it has the number with all its qualifiers and words enough; else the sentence, else the whole paragraph. The
 * first number in it that reads alike must be the claim's own. Undefined where no stretch stands once.
 */
export function chooseClaim(
	text: string,
	claim: NumericClaim,
	countPlaces: CountPlaces,
	lang: string,
): ChosenClaim | undefined {
	const stretches = [
		() => clauseAround(text, claim, lang),
		() => claim.sentence,
		() => behindEarlier(text, claim),
		() => ({ start: 0, end: text.length }),
	];
	for (const stretch of stretches) {
		const span = trim(text, stretch(), claim.whole);
		const words = text.slice(span.start, span.end);
		if (isOwn(span, claim) && countPlaces(words) === 1) return { span, words };
	}
	return undefined;
}

function clauseAround(
	text: string,
	{ whole, sentence }: NumericClaim,
	lang: string,
): Span {
	const words = text.slice(sentence.start, sentence.end);
	const edges = [...words.matchAll(clauseEdges(lang))].map(
		({ 0: edge, index }) => ({
			start: sentence.start + index,
			end: sentence.start + index + edge.length,
		}),
	);
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
function behindEarlier(text: string, claim: NumericClaim): Span {
	const { sentence, whole, quantities } = claim;
	const earlier = quantities.findLast(
		({ end, start }) => end <= whole.start && start >= sentence.start,
	);
	if (earlier === undefined) return sentence;
	const gap = text.slice(earlier.end, whole.start).search(/[\s,;]\S/u);
	return gap < 0 ? sentence : { start: earlier.end + gap, end: sentence.end };
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
	const inner = {
		start: Math.min(start + first, whole.start),
		end: Math.max(end - last, whole.end),
	};
	return { ...inner, end: closeQuote(text, inner, end) };
}

/** “computing autonomy.” keeps its second mark, if the first is inside. */
function closeQuote(text: string, { start, end }: Span, limit: number): number {
	const words = text.slice(start, end);
	const countOf = (mark: string) => words.split(mark).length - 1;
	const isOpen =
		countOf("“") > countOf("”") ||
		countOf("(") > countOf(")") ||
		countOf('"') % 2 === 1;
	if (!isOpen) return end;
	const closing =
		/^[.,!?…]*[”")]/u.exec(text.slice(end, limit))?.[0].length ?? 0;
	return end + closing;
}

function isOwn(span: Span, claim: NumericClaim): boolean {
	if (span.start > claim.whole.start || span.end < claim.whole.end)
		return false;
	const taken: number[] = [];
	const inside = claim.quantities.filter(
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
