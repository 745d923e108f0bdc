// The hedges on a figure's value as shown and on its number in the body → a fault for each that was lost, added or left outside.
import { attachHedges } from "../../text/attach-hedges.ts";
import { findHedges, type Hedge } from "../../text/find-hedges.ts";
import type { Fault } from "../fault.ts";
import type { BoundValue } from "./bound-value.ts";
import { quoteWords } from "./quote-words.ts";

/** The hedges that the body puts on the claimed numbers, each once. */
export function claimHedges({
	block,
	claimed,
}: Pick<BoundValue, "block" | "claimed">): Hedge[] {
	const attached = claimed.flatMap((number) =>
		attachHedges(block.text, number, block.quantities, block.hedges),
	);
	return block.hedges.filter((hedge) => attached.includes(hedge));
}

/** Each "could", "under", "nearly" or "by 2025" must stand on both sides; other words of the same meaning will do. */
export function checkHedges(bound: BoundValue): Fault[] {
	const { entry, index, at, hedges, block } = bound;
	const shown = findHedges(entry.value).filter(
		(hedge) => !isPartOfNumber(hedge, bound),
	);
	const lost = hedges.filter(
		(hedge) => !shown.some((other) => isSame(hedge, other)),
	);
	const added = shown.filter(
		(hedge) => !hedges.some((other) => isSame(hedge, other)),
	);
	const outside = hedges.filter(
		({ start, end }) => start < at.start || end > at.end,
	);
	const faults: Fault[] = [];
	const report = (rule: string, field: string, message: string) =>
		faults.push({ rule, path: ["figures", index, field], message });
	const says = `figure "${entry.id}" says ${quoteWords(entry.value)}`;
	const claim = quoteWords(block.text.slice(at.start, at.end));
	const withHedges = quoteWords(
		block.text.slice(
			Math.min(at.start, ...outside.map(({ start }) => start)),
			Math.max(at.end, ...outside.map(({ end }) => end)),
		),
	);
	if (outside.length > 0)
		report(
			"figure-hedge-outside-claim",
			"claim",
			`the claim of figure "${entry.id}", ${claim}, leaves out ${listWords(outside)}, which the body says of its number; take it into the claim.`,
		);
	if (lost.length > 0 && added.length > 0)
		report(
			"figure-hedge-lost",
			"value",
			`${says}, but where it has ${listWords(added)} the body has ${listWords(lost)}, in ${withHedges}; show what the body says.`,
		);
	else if (lost.length > 0)
		report(
			"figure-hedge-lost",
			"value",
			`${says} without ${listWords(lost)}, but the body reads ${withHedges}; show it with the number.`,
		);
	else if (added.length > 0)
		report(
			"figure-hedge-added",
			"value",
			`${says}, but its claim ${claim} has no ${listWords(added)}; take it out of the value, or correct the body.`,
		);
	return faults;
}

function isPartOfNumber(hedge: Hedge, { shown }: BoundValue): boolean {
	return shown.some(
		({ start, end }) => hedge.start >= start && hedge.end <= end,
	);
}

function isSame(a: Hedge, b: Hedge): boolean {
	if (a.kind !== b.kind) return false;
	return a.kind !== "by-time" || timeOf(a) === timeOf(b);
}

function timeOf({ text }: Hedge): string {
	return text
		.toLowerCase()
		.replace(/(?<!\p{L})(?:the|of)\s+/gu, "")
		.replace(/[\s‐‑-]+/gu, " ");
}

function listWords(hedges: readonly Hedge[]): string {
	const words = [...new Set(hedges.map(({ text }) => quoteWords(text)))];
	const last = words.pop() ?? "";
	return words.length === 0 ? last : `${words.join(", ")} and ${last}`;
}
