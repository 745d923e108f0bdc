// A number of a comparison and the claims of its label → the fault that the text gives no such number, or gives it with another hedge.
import type { Bound, ComparisonEnd } from "../../model/article.ts";
import { attachHedges } from "../../text/attach-hedges.ts";
import { hasUnit, isSameNumber } from "../../text/quantities/quantity.ts";
import type { Fault } from "../front-matter/fault.ts";
import { quoteWords } from "../passages/quote-words.ts";
import { type BoundValue, boundOf } from "./bound-value.ts";
import { readChange } from "./read-change.ts";

type Basis = { readonly amount: number; readonly bound: Bound };

/**
 * Undefined where the number rests on the text: on the value, on a number of a claim with the same label, on nothing (0) or the
 * whole (100 in percent), or on what a change in percent leaves of 100 ("cut by 70%" leaves 30). Its hedge must be the text's.
 */
export function explainBaseless(
	end: ComparisonEnd,
	field: string,
	bound: BoundValue,
	siblings: readonly BoundValue[],
): Fault | undefined {
	const bases = findBases(bound, siblings).filter(({ amount }) =>
		isSameNumber(amount, end.amount),
	);
	const path = ["figures", bound.index, "comparison", field];
	const says = `comparison "${field}" of figure "${bound.entry.id}" says ${quoteWords(end.text)}`;
	const [basis] = bases;
	if (basis === undefined)
		return {
			rule: "comparison-not-in-text",
			path,
			message: `${says}, a number that is neither in its claim nor in another with the label "${bound.entry.label}"; compare only with what the text says.`,
		};
	if (bases.some((other) => other.bound === end.bound)) return undefined;
	return {
		rule: "comparison-hedge-lost",
		path,
		message: `${says}, ${NAMES[end.bound]}, but the text makes it ${NAMES[basis.bound]}; hedge it as the text does.`,
	};
}

const NAMES: Readonly<Record<Bound, string>> = {
	exact: "an exact number",
	below: "an upper limit (under)",
	above: "a lower limit (over)",
	nearly: "a number not quite reached (nearly)",
	about: "a rough number (about)",
};

function findBases(
	bound: BoundValue,
	siblings: readonly BoundValue[],
): Basis[] {
	const { unit } = bound;
	const isPercent = unit.key === "percent";
	const ends: Basis[] = [{ amount: 0, bound: "exact" }];
	if (isPercent) ends.push({ amount: 100, bound: "exact" });
	const inClaims = siblings.flatMap(({ at, block }) =>
		block.quantities
			.filter((number) => number.start >= at.start && number.end <= at.end)
			.filter((number) => hasUnit(number, unit.key) && !number.isVague)
			.map((number) => ({
				amount: number.amount,
				bound: boundOf(
					attachHedges(block.text, number, block.quantities, block.hedges),
				),
			})),
	);
	return [...inClaims, ...(isPercent ? findRemainders(bound) : []), ...ends];
}

/** What "cut by over 70%" leaves of 100: under 30. */
function findRemainders({ block, claimed, hedges }: BoundValue): Basis[] {
	const number = claimed[0];
	if (number === undefined) return [];
	const { preposition, direction } = readChange(block.text, number.start);
	if (direction === undefined || preposition === "to") return [];
	const bound = boundOf(hedges);
	return direction === "up"
		? [{ amount: 100 + number.amount, bound }]
		: [{ amount: 100 - number.amount, bound: FLIPPED[bound] ?? bound }];
}

// What is left after "nearly 70%" is a little more than 30, which no hedge of a picture says better than "over".
const FLIPPED: Readonly<Partial<Record<Bound, Bound>>> = {
	below: "above",
	above: "below",
	nearly: "above",
};
