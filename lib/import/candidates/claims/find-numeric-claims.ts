// A paragraph → its numeric claims, each with the whole of its qualifiers.
import { attachHedges } from "../../../text/attach-hedges.ts";
import { findHedges } from "../../../text/find-hedges.ts";
import { findQuantities } from "../../../text/find-quantities.ts";
import type { Hedge } from "../../../text/hedge.ts";
import { grammarOf } from "../../../text/quantities/grammars/grammar-of.ts";
import type { Quantity } from "../../../text/quantities/quantity.ts";
import { type Span, splitSentences } from "../../../text/split-sentences.ts";
import { type CountedNoun, findCountedNoun } from "./counted-noun.ts";
import { findForeignNoun } from "./find-foreign-noun.ts";
import { groupRanges } from "./group-ranges.ts";
import { namesNoAmount } from "./names-no-amount.ts";
import type { NumericClaim } from "./numeric-claim.ts";

const BEFORE_RANGE = /(?<!\p{L})(?:between|from|zwischen|von|entre|de)\s+$/iu;

// Looking in each for the hedges of each of its numbers, time grows with the square of the length.
const LONGEST_PARAGRAPH = 20_000;

/** Finds them in order, none in a paragraph of more than 20,000 characters. Dates, scores and numbers that are names are none. */
export function findNumericClaims(text: string, lang: string): NumericClaim[] {
	if (text.length > LONGEST_PARAGRAPH) return [];
	const quantities = findQuantities(text, lang);
	const amounts = quantities.filter(({ unit }) => unit !== "year");
	if (amounts.length === 0) return [];
	const hedges = findHedges(text, lang);
	const sentences = splitSentences(text, lang);
	return groupRanges(text, amounts).flatMap((numbers) => {
		const attached = new Set(
			numbers.flatMap((number) =>
				attachHedges(text, number, quantities, hedges),
			),
		);
		const claim = readClaim(text, sentences, lang, {
			numbers,
			hedges: hedges.filter((hedge) => attached.has(hedge)),
			quantities,
		});
		return claim === undefined ? [] : [claim];
	});
}

function readClaim(
	text: string,
	sentences: readonly Span[],
	lang: string,
	found: Pick<NumericClaim, "numbers" | "hedges" | "quantities">,
): NumericClaim | undefined {
	const { numbers, hedges } = found;
	const first = numbers[0];
	const last = numbers.at(-1);
	if (first === undefined || last === undefined) return undefined;
	const sentence = sentences.find(
		({ start, end }) => start <= first.start && end >= last.end,
	);
	if (sentence === undefined) return undefined;
	const ofSize = hedges.filter(isOfSize);
	const noun =
		last.unit === "count"
			? findNoun(text, { ...last, start: first.start }, sentence, lang)
			: undefined;
	const beside = {
		isHedged: ofSize.length > 0,
		counts: (noun?.end ?? last.end) > last.end,
	};
	if (numbers.some((number) => namesNoAmount(text, number, beside)))
		return undefined;
	if (last.unit === "count" && noun === undefined) return undefined;
	const core = findCore(text, numbers, ofSize, noun);
	const whole = {
		start: Math.min(core.start, ...hedges.map(({ start }) => start)),
		end: Math.max(core.end, ...hedges.map(({ end }) => end)),
	};
	const isInSentence =
		whole.start >= sentence.start && whole.end <= sentence.end;
	return isInSentence
		? { ...found, unit: noun?.noun ?? last.unit, core, whole, sentence }
		: undefined;
}

function findNoun(
	text: string,
	number: Quantity,
	sentence: Span,
	lang: string,
): CountedNoun | undefined {
	return grammarOf(lang) === undefined
		? findCountedNoun(text, number, sentence)
		: findForeignNoun(text, number, sentence, lang);
}

/** "Nearly twenty companies", "between 5 and 10 percent", "50% or more". */
function findCore(
	text: string,
	numbers: readonly Quantity[],
	ofSize: readonly Hedge[],
	noun: CountedNoun | undefined,
): Span {
	const spans: Span[] = [...numbers, ...ofSize];
	let start = Math.min(...spans.map((span) => span.start));
	const end = Math.max(...spans.map((span) => span.end), noun?.end ?? 0);
	if (numbers.length > 1)
		start -= BEFORE_RANGE.exec(text.slice(0, start))?.[0].length ?? 0;
	return { start, end };
}

function isOfSize({ kind }: Hedge): boolean {
	return kind !== "possible" && kind !== "by-time";
}
