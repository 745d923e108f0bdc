// A text → every number in it with what it counts: percent, money, measures, multiples, years, plain counts.

import { blankSpans } from "./quantities/blank-spans.ts";
import { findMoneyAfter, findMoneyBefore } from "./quantities/currencies.ts";
import { findByGrammar } from "./quantities/find-by-grammar.ts";
import { findDates } from "./quantities/find-dates.ts";
import { findFractions } from "./quantities/find-fractions.ts";
import { findMultiples } from "./quantities/find-multiples.ts";
import {
	type BareNumber,
	findNumbers,
	parseLetter,
	roundBinary,
} from "./quantities/find-numbers.ts";
import { foldDigits } from "./quantities/fold-digits.ts";
import { grammarOf } from "./quantities/grammars/grammar-of.ts";
import { findMeasureAfter } from "./quantities/measures.ts";
import type { Quantity } from "./quantities/quantity.ts";
import { shareRangeUnits } from "./quantities/share-range-units.ts";
import { withoutOverlaps } from "./quantities/without-overlaps.ts";

const PERCENT =
	/^(?:\s?[%％]|(?:\s+|[-‐‑])(?:percent|per\s+cent|pct)(?!\p{L}))/iu;
const PERCENTAGE_POINT = /^(?:\s+|[-‐‑])percentage[\s-]points?(?!\p{L})/iu;
const TIMES =
	/^(?:\s?[x×](?![\p{L}\p{N}])|(?:\s+|[-‐‑])times(?!\p{L})|\s?[-‐‑]?fold(?!\p{L}))/iu;
const LETTER_NEXT =
	/^(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}_]/u;

/**
 * Finds the quantities of a text, in order and without overlaps. Number words and names of units are read in English, German and
 * French; digits, signs and ISO codes in any language, with that language's decimal mark.
 */
export function findQuantities(written: string, lang = "en"): Quantity[] {
	const text = foldDigits(written);
	const grammar = grammarOf(lang);
	if (grammar !== undefined) return findByGrammar(text, lang, grammar);
	const { years, taken } = findDates(text, lang);
	let rest = blankSpans(text, taken);
	const fractions = withoutOverlaps(findFractions(withoutNumberParts(rest)));
	rest = blankSpans(rest, fractions);
	const multiples = findMultiples(rest);
	rest = blankSpans(rest, multiples);
	const numbers = findNumbers(rest, lang).flatMap((number) => {
		const quantity = readUnit(text, rest, number);
		return quantity === undefined ? [] : [quantity];
	});
	return withoutOverlaps([
		...years,
		...fractions,
		...multiples,
		...shareRangeUnits(text, numbers),
	]);
}

type Unit = Pick<Quantity, "unit" | "otherUnits"> & { readonly length: number };

function readUnit(
	text: string,
	rest: string,
	number: BareNumber,
): (Quantity & { readonly scale: number }) | undefined {
	const before = rest.slice(Math.max(0, number.start - 6), number.start);
	const sign = findMoneyBefore(before);
	const factor = number.letter === "" ? 1 : parseLetter(number.letter);
	const afterLetter = rest.slice(number.end + number.letter.length);
	const money =
		sign ?? (number.letter === "" ? undefined : findMoneyAfter(afterLetter));
	const hasLetter = money !== undefined && number.letter !== "";
	const end = hasLetter ? number.end + number.letter.length : number.end;
	const after = rest.slice(end);
	const unit = sign === undefined ? findUnitAfter(after, number) : undefined;
	if (sign === undefined && unit === undefined && LETTER_NEXT.test(after))
		return undefined;
	const start = sign === undefined ? number.start : number.start - sign.length;
	const isNegative =
		sign !== undefined && /(?<![\p{L}\p{N}])[-−]$/u.test(rest.slice(0, start));
	const last = end + (unit?.length ?? 0);
	return {
		start,
		end: last,
		text: text.slice(start, last),
		amount: roundBinary(
			number.amount * (hasLetter ? (factor ?? 1) : 1) * (isNegative ? -1 : 1),
		),
		unit: sign?.unit ?? unit?.unit ?? "count",
		otherUnits: sign?.otherUnits ?? unit?.otherUnits ?? [],
		isVague: number.isVague,
		scale: number.scale * (hasLetter ? (factor ?? 1) : 1),
	};
}

function findUnitAfter(
	after: string,
	{ isVague }: BareNumber,
): Unit | undefined {
	const percent = PERCENT.exec(after);
	if (percent)
		return { unit: "percent", otherUnits: [], length: percent[0].length };
	const point = PERCENTAGE_POINT.exec(after);
	if (point)
		return {
			unit: "percentage point",
			otherUnits: [],
			length: point[0].length,
		};
	const times = TIMES.exec(after);
	if (times) return { unit: "times", otherUnits: [], length: times[0].length };
	const of = isVague ? (/^\s+of(?=\s)/.exec(after)?.[0].length ?? 0) : 0;
	const money = findMoneyAfter(after.slice(of));
	if (money) return { ...money, length: of + money.length };
	const measure = findMeasureAfter(after.slice(of));
	return measure && { ...measure, otherUnits: [], length: of + measure.length };
}

/** “Half a million” and “two and a half” are numbers, no parts of a whole. */
function withoutNumberParts(text: string): string {
	return text.replace(
		/(?<!\p{L})(?:and\s+a\s+half|half[\s-](?:an?\s+)?(?:thousand|million|billion|trillion|dozen)|(?:a|one|two|three)[\s-](?:quarters?|thirds?|tenth)\s+of\s+an?\s+(?:thousand|million|billion|trillion|dozen))(?!\p{L})/giu,
		(match) => "\0".repeat(match.length),
	);
}
