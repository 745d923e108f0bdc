// A comparison → the words that stand for its picture where it can't be seen.
import { messagesFor } from "../messages/messages-for.ts";
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
export function describeComparison(
	comparison: Comparison,
	lang: string,
): string {
	const { from, to, whole } = comparison;
	const say = messagesFor(lang);
	if (isDotted(comparison)) {
		return to.bound === "exact"
			? say("chart.dots", { count: to.amount, to: to.text })
			: say("chart.dotsLastOpen", { count: to.amount, to: to.text });
	}
	if (from !== undefined && from.amount > 0)
		return say("chart.barFrom", { from: from.text, to: to.text });
	if (whole !== undefined)
		return say("chart.barOnScale", { whole, to: to.text });
	return say("chart.bar", { to: to.text });
}
