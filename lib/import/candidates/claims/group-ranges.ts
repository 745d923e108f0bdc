// The numbers of a text in order → each alone, or with the other end of its range.
import { hasUnit, type Quantity } from "../../../text/quantities/quantity.ts";

const JOINT = /^(?:\s*[-–—‐‑]\s*|\s+(?:to|or|bis|oder|à|ou)\s+)$/u;
const AND = /^\s+(?:and|und|et)\s+$/u;
const BETWEEN = /(?<!\p{L})(?:between|zwischen|entre)\s+$/iu;
const FROM = /(?<!\p{L})(?:from|von|de)\s+$/iu;

/**
 * "5 to 10 percent", "€10–15" and "between 5 and 10" are one claim; "from 15% to 35%" is where something was and where it
 * went, two claims.
 */
export function groupRanges(
	text: string,
	numbers: readonly Quantity[],
): Quantity[][] {
	const groups: Quantity[][] = [];
	for (const number of numbers) {
		const last = groups.at(-1);
		const left = last?.[0];
		if (last?.length === 1 && left !== undefined && isRange(text, left, number))
			last.push(number);
		else groups.push([number]);
	}
	return groups;
}

function isRange(text: string, left: Quantity, right: Quantity): boolean {
	if (!hasUnit(left, right.unit) || left.amount >= right.amount) return false;
	const before = text.slice(Math.max(0, left.start - 24), left.start);
	const between = text.slice(left.end, right.start);
	if (AND.test(between)) return BETWEEN.test(before);
	if (!JOINT.test(between)) return false;
	// Written out twice, the unit tells two values: "from 15% to 35%".
	const isTwice = left.text.replace(/[\d.,\s]/g, "") !== "";
	return !(FROM.test(before) && isTwice);
}
