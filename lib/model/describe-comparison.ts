// A comparison → the words that stand for its picture where it can't be seen.
import type { Comparison } from "./article.ts";

const MOST_DOTS = 40;

/** Whether a comparison counts few enough things from zero to give each a dot. */
export function isDotted({ from, to, unit }: Comparison): boolean {
	return (
		unit === "count" &&
		from?.amount === 0 &&
		Number.isInteger(to.amount) &&
		to.amount <= MOST_DOTS
	);
}

/** Says what the picture of a comparison shows, hedge included: "A bar on a scale from 0 to 100%: less than 15%". */
export function describeComparison(comparison: Comparison): string {
	const { from, to, whole } = comparison;
	if (isDotted(comparison)) {
		const last = to.bound === "exact" ? "" : ", the last one open";
		return `${to.amount} dots${last}: ${to.text}`;
	}
	if (from !== undefined && from.amount > 0)
		return `A bar from ${from.text} to ${to.text}`;
	if (whole !== undefined)
		return `A bar on a scale from 0 to ${whole}%: ${to.text}`;
	return `A bar from zero: ${to.text}`;
}
