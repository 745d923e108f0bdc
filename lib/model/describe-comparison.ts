// A comparison → the words that stand for its picture where it can't be seen.
import type { Bound, Comparison } from "./article.ts";

const MOST_DOTS = 40;

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
	exact: "ends at",
	below: "ends somewhere below",
	above: "goes beyond",
	nearly: "ends just below",
	about: "ends at about",
};

/** Whether a comparison counts few enough things from zero to give each a dot. */
export function isDotted({ from, to, unit }: Comparison): boolean {
	return (
		unit === "count" &&
		from?.amount === 0 &&
		Number.isInteger(to.amount) &&
		to.amount <= MOST_DOTS
	);
}

/** Says what the picture of a comparison shows. */
export function describeComparison(comparison: Comparison): string {
	const { from, to, whole } = comparison;
	const end = `${BOUND_WORDS[to.bound]} ${to.text}`;
	if (isDotted(comparison))
		return `${to.amount} dots${to.bound === "exact" ? "" : ", the last one open"}`;
	if (from !== undefined && from.amount > 0)
		return `A bar that starts at ${from.text} and ${end}`;
	if (whole !== undefined)
		return `A bar on a scale from 0 to ${whole}% that ${end}`;
	return `A bar from zero that ${end}`;
}
