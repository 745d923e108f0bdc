// The bound figures of an article → a fault for each two that say different things of the same.
import { isSameQuantity } from "../../text/quantities/quantity.ts";
import { type BoundValue, boundOf } from "../figures/bound-value.ts";
import { readChange } from "../figures/read-change.ts";
import type { Fault } from "../front-matter/fault.ts";
import { quoteWords } from "../passages/quote-words.ts";

/**
 * Two figures contradict each other when label, standing and as-of date are the same, they speak of the same year to come and
 * count the same unit, and the numbers or their bounds differ. A change "by" and a level "to" are different things.
 */
export function findLabelContradictions(
	figures: readonly BoundValue[],
): Fault[] {
	return figures.flatMap((later, at) =>
		figures
			.slice(0, at)
			.filter(
				(earlier) =>
					isSameSubject(earlier, later) && !isSameValue(earlier, later),
			)
			.slice(0, 1)
			.map((earlier) => ({
				rule: "figure-contradiction",
				path: ["figures", later.index, "value"],
				message: `figure "${later.entry.id}" says ${quoteWords(later.entry.value)} but figure "${earlier.entry.id}" says ${quoteWords(earlier.entry.value)}, both of "${later.entry.label}", ${later.entry.standing}, as of ${later.entry.asOf}; correct one of them, or tell them apart by label, standing or date.`,
			})),
	);
}

function isSameSubject(a: BoundValue, b: BoundValue): boolean {
	return (
		a.labelKey === b.labelKey &&
		a.entry.standing === b.entry.standing &&
		a.entry.asOf === b.entry.asOf &&
		a.unit.key === b.unit.key &&
		timesOf(a) === timesOf(b) &&
		prepositionOf(a) === prepositionOf(b)
	);
}

function isSameValue(a: BoundValue, b: BoundValue): boolean {
	return (
		boundOf(a.hedges) === boundOf(b.hedges) &&
		a.claimed.length === b.claimed.length &&
		a.claimed.every((number, at) => {
			const other = b.claimed[at];
			return other !== undefined && isSameQuantity(number, other);
		})
	);
}

function timesOf({ hedges }: BoundValue): string {
	return hedges
		.filter(({ kind }) => kind === "by-time")
		.map(({ text }) => text.toLowerCase())
		.join();
}

function prepositionOf({ block, claimed }: BoundValue): string {
	return readChange(block.text, claimed[0]?.start ?? 0).preposition === "by"
		? "by"
		: "";
}
