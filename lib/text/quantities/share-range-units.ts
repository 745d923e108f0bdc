// The numbers of a text in order → the same, where both ends of a range have its unit: “15 to 20%”, “$10–20 million”.
import { roundBinary } from "./find-numbers.ts";
import type { Quantity } from "./quantity.ts";

type ScaledQuantity = Quantity & { readonly scale: number };

const RANGE = /^(?:\s*[-–—‐‑]\s*|\s+(?:to|or|bis|oder|à|ou)\s+)$/u;
const AND = /^\s+(?:and|und|et)\s+$/u;
const BETWEEN = /(?<!\p{L})(?:between|zwischen|entre)\s+$/iu;

/** Gives the plain end of each range the unit of the other, and its scale where it is a number below a thousand. */
export function shareRangeUnits(
	text: string,
	numbers: readonly ScaledQuantity[],
): Quantity[] {
	const shared = [...numbers];
	for (let at = 0; at + 1 < shared.length; at += 1) {
		const left = shared[at];
		const right = shared[at + 1];
		if (left === undefined || right === undefined) continue;
		if (!isRange(text, left, right)) continue;
		if (left.unit !== "count" && right.unit !== "count") continue;
		shared[at] =
			left.unit === "count"
				? withUnitOf(left, right)
				: withScaleOf(left, right);
		if (right.unit === "count") shared[at + 1] = withUnitOf(right, left);
	}
	return shared.map(({ scale: _, ...quantity }) => quantity);
}

function isRange(text: string, left: Quantity, right: Quantity): boolean {
	const between = text.slice(left.end, right.start);
	if (RANGE.test(between)) return true;
	return AND.test(between) && BETWEEN.test(text.slice(0, left.start));
}

function withUnitOf(
	plain: ScaledQuantity,
	other: ScaledQuantity,
): ScaledQuantity {
	const { unit, otherUnits } = other;
	return { ...withScaleOf(plain, other), unit, otherUnits };
}

function withScaleOf(
	plain: ScaledQuantity,
	other: ScaledQuantity,
): ScaledQuantity {
	const takesScale =
		plain.scale === 1 && other.scale > 1 && plain.amount < 1000;
	return takesScale
		? {
				...plain,
				amount: roundBinary(plain.amount * other.scale),
				scale: other.scale,
			}
		: plain;
}
