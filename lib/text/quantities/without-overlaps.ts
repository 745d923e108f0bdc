// Quantities as they were found → those that stand, in order.
import type { Quantity } from "./quantity.ts";

/** Of two that overlap, the one that starts first, or else the longer. */
export function withoutOverlaps(quantities: readonly Quantity[]): Quantity[] {
	let last = 0;
	return [...quantities]
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter(({ start, end }) => {
			const isFree = start >= last;
			if (isFree) last = end;
			return isFree;
		});
}
