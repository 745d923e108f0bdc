// A text with its hedges and quantities → the hedges that belong to one quantity.
import type { Hedge } from "./hedge.ts";
import type { Quantity } from "./quantities/quantity.ts";

const BETWEEN_BOUND =
	/^\s*(?:(?:a|an|the|some|only|just|perhaps|to|of|about)\s+)*$/iu;
const BETWEEN_TRAILING = /^[\s,]*(?:[\p{L}-]+\s+){0,3}$/u;
const NEW_CLAUSE =
	/[.!?;:](?:\s|$)|\s[–—]\s|—|(?<!\p{L})(?:but|while|whilst|whereas|although|though|because|that|which|who|whom|whose|whether|if|when|where|since|so|said|say|says)(?!\p{L})|(?<!\p{L})and(?!\p{L})[^,]*(?<!\p{L})(?:has|have|had|is|are|was|were|does|did|will)(?!\p{L})/iu;
const PARENTHESIS = /,\s+[^,]{1,60},\s+/gu;

/** The hedges that qualify `quantity`: those of its size stand beside it, those of its likelihood and its time in its clause. */
export function attachHedges(
	text: string,
	quantity: Quantity,
	quantities: readonly Quantity[],
	hedges: readonly Hedge[],
): Hedge[] {
	const amounts = quantities.filter(({ unit }) => unit !== "year");
	return hedges.filter((hedge) => {
		if (isInside(hedge, quantity)) return false;
		if (hedge.kind === "possible") return isGoverned(text, quantity, hedge);
		if (hedge.kind === "by-time")
			return findTimed(text, amounts, hedge) === quantity;
		return isBeside(text, quantity, hedge, quantities);
	});
}

function isBeside(
	text: string,
	quantity: Quantity,
	{ start, end, number }: Hedge,
	quantities: readonly Quantity[],
): boolean {
	if (end <= quantity.start)
		return (
			number !== "before" && BETWEEN_BOUND.test(text.slice(end, quantity.start))
		);
	if (number === "after") return false;
	const between = text.slice(quantity.end, start);
	// “at least 30” and “at least thirty” after a number belong to the next one.
	const leads =
		number === "either" &&
		quantities.some(
			(next) => next.start > end && text.slice(end, next.start).trim() === "",
		);
	return !leads && (between === "" || BETWEEN_TRAILING.test(between));
}

/** “Could” reaches its number within one clause; “from 15%” is where things stand, whatever could come of it. */
function isGoverned(text: string, quantity: Quantity, hedge: Hedge): boolean {
	const isBefore = hedge.end <= quantity.start;
	const between = isBefore
		? text.slice(hedge.end, quantity.start)
		: text.slice(quantity.end, hedge.start);
	if (isBefore && /(?<!\p{L})from\s+$/iu.test(between)) return false;
	const clause = between.replace(PARENTHESIS, " ");
	if (NEW_CLAUSE.test(clause)) return false;
	if (isBefore) return !clause.includes(",");
	return (
		!between.includes(",") &&
		between.trim().split(/\s+/).length <= 6 &&
		!/(?<!\p{L})(?:they|it|he|she|we|you)\s*$/iu.test(between)
	);
}

/** The amount that a “by 2025” dates: the nearest in its sentence, rather before it than after. */
function findTimed(
	text: string,
	amounts: readonly Quantity[],
	hedge: Hedge,
): Quantity | undefined {
	const inSentence = (between: string) => !/[.!?](?:\s|$)|;/u.test(between);
	const before = amounts.findLast(
		({ end }) => end <= hedge.start && inSentence(text.slice(end, hedge.start)),
	);
	const after = amounts.find(
		({ start }) =>
			start >= hedge.end && inSentence(text.slice(hedge.end, start)),
	);
	if (before === undefined || after === undefined) return before ?? after;
	// “…, and by 2030 50%”: a comma or an “and” before the date begins anew.
	const startsAnew =
		/[,:–—]\s*(?:and|but|then|while)?\s*$|(?<!\p{L})(?:and|but)\s+$/iu.test(
			text.slice(before.end, hedge.start),
		);
	return startsAnew &&
		!/[,;:]/.test(text.slice(hedge.end, after.start).replace(/^,/, ""))
		? after
		: before;
}

function isInside(hedge: Hedge, { start, end }: Quantity): boolean {
	return hedge.start < end && hedge.end > start;
}
