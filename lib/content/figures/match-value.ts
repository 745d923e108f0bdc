// A figure's value and the claim that should carry it → its numbers in the claim, or the fault that they aren't there.
import type { TextSpan } from "../../model/article.ts";
import { findQuantities } from "../../text/find-quantities.ts";
import {
	hasUnit,
	isSameAmount,
	type Quantity,
} from "../../text/quantities/quantity.ts";
import type { FigureEntry } from "../front-matter/article-schema.ts";
import type { Fault } from "../front-matter/fault.ts";
import type { BlockNumbers } from "../passages/body-text.ts";
import { quoteWords } from "../passages/quote-words.ts";
import { type FigureUnit, hasNoun } from "./figure-unit.ts";

export type Matched = {
	readonly shown: readonly Quantity[];
	readonly claimed: readonly Quantity[];
};

type Claim = {
	readonly at: TextSpan;
	readonly block: BlockNumbers;
	readonly unit: FigureUnit;
	readonly lang: string;
};

/** Compares numbers as numbers with units: 70% is 70 percent, $40,000 is 40,000 dollars, a tenth is 10%. */
export function matchValue(
	entry: FigureEntry,
	index: number,
	claim: Claim,
): { readonly matched: Matched } | { readonly fault: Fault } {
	const { key } = claim.unit;
	const all = findQuantities(entry.value, claim.lang);
	const numbers =
		key === "year" ? all : all.filter(({ unit }) => unit !== "year");
	const shown = numbers.filter((number) => hasUnit(number, key));
	const wrong = explainWrongUnit(entry, index, claim, numbers, shown);
	if (wrong !== undefined) return { fault: wrong };
	const claimed: Quantity[] = [];
	for (const number of shown) {
		const same = findClaimed(number, claim, claimed);
		if (same === undefined)
			return { fault: explainMissing(entry, index, claim, number) };
		claimed.push(same);
	}
	return { matched: { shown, claimed } };
}

function explainWrongUnit(
	entry: FigureEntry,
	index: number,
	{ at, block, unit }: Claim,
	numbers: readonly Quantity[],
	shown: readonly Quantity[],
): Fault | undefined {
	const says = `figure "${entry.id}" says ${quoteWords(entry.value)}`;
	const words = block.text.slice(at.start, at.end);
	if (numbers.length === 0)
		return {
			rule: "figure-value-without-number",
			path: ["figures", index, "value"],
			message: `${says}, which has no number; show the number that its claim gives.`,
		};
	const mismatch = (message: string): Fault => ({
		rule: "figure-unit-mismatch",
		path: ["figures", index, "unit"],
		message,
	});
	if (shown.length === 0)
		return mismatch(
			`${says}, ${nameUnit(numbers[0])}, but its unit is "${entry.unit}"; correct one of them.`,
		);
	if (unit.noun === undefined || hasNoun(words, unit.noun)) return undefined;
	return mismatch(
		`figure "${entry.id}" counts "${unit.noun}", a word that its claim ${quoteWords(words)} doesn't have; write as its unit what the claim counts, or take the word into the claim.`,
	);
}

function quantitiesIn({ at, block }: Claim): Quantity[] {
	return block.quantities.filter(
		({ start, end }) => start >= at.start && end <= at.end,
	);
}

function findClaimed(
	number: Quantity,
	claim: Claim,
	found: readonly Quantity[],
): Quantity | undefined {
	return quantitiesIn(claim).find(
		(one) =>
			hasUnit(one, claim.unit.key) &&
			isSameAmount(one, number) &&
			!found.includes(one),
	);
}

function explainMissing(
	entry: FigureEntry,
	index: number,
	claim: Claim,
	number: Quantity,
): Fault {
	const { at, block } = claim;
	const words = quoteWords(block.text.slice(at.start, at.end));
	const says = `figure "${entry.id}" says ${quoteWords(number.text)}`;
	const cut = block.quantities.find(
		(one) =>
			one.start < at.end &&
			one.end > at.start &&
			(one.start < at.start || one.end > at.end),
	);
	if (cut !== undefined)
		return {
			rule: "figure-claim-cuts-number",
			path: ["figures", index, "claim"],
			message: `the claim of figure "${entry.id}", ${words}, has only a part of ${quoteWords(cut.text)}; take the whole number in.`,
		};
	const other = quantitiesIn(claim).find((one) => isSameAmount(one, number));
	if (other !== undefined)
		return {
			rule: "figure-unit-mismatch",
			path: ["figures", index, "value"],
			message: `${says}, ${nameUnit(number)}, but its claim says ${quoteWords(other.text)}, ${nameUnit(other)}; correct one of them.`,
		};
	return {
		rule: "figure-value-not-in-claim",
		path: ["figures", index, "value"],
		message: `${says} but its claim reads ${words}; correct one of them.`,
	};
}

function nameUnit(quantity: Quantity | undefined): string {
	if (quantity === undefined || quantity.unit === "count")
		return "a plain number";
	if (quantity.unit === "percent") return "a share in percent";
	if (quantity.unit === "times") return "a multiple";
	if (quantity.unit === "year") return "a year";
	return `an amount in ${quantity.unit}`;
}
