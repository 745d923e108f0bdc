// The hedges on a figure's value as shown and on its number in the body → a fault for each that was lost, added or left outside.
import { attachHedges } from "../../text/attach-hedges.ts";
import { findHedges } from "../../text/find-hedges.ts";
import type { Hedge } from "../../text/hedge.ts";
import type { Fault } from "../front-matter/fault.ts";
import { quoteWords } from "../passages/quote-words.ts";
import type { BoundValue } from "./bound-value.ts";

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
	const { entry, index, at, hedges, lang } = bound;
	const shown = findHedges(entry.value, lang).filter(
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
	const faults = explainDifference(bound, lost, added, outside);
	if (outside.length === 0) return faults;
	const message = `the claim of figure "${entry.id}", ${quoteClaim(bound, [])}, leaves out ${listWords(outside)}, which the body says of its number; take it into the claim.`;
	const path = ["figures", index, "claim"];
	return [{ rule: "figure-hedge-outside-claim", path, message }, ...faults];
}

function explainDifference(
	bound: BoundValue,
	lost: readonly Hedge[],
	added: readonly Hedge[],
	outside: readonly Hedge[],
): Fault[] {
	const { entry, index } = bound;
	const path = ["figures", index, "value"];
	const says = `figure "${entry.id}" says ${quoteWords(entry.value)}`;
	const body = quoteClaim(bound, outside);
	if (lost.length > 0) {
		const message =
			added.length > 0
				? `${says}, but where it has ${listWords(added)} the body has ${listWords(lost)}, in ${body}; show what the body says.`
				: `${says} without ${listWords(lost)}, but the body reads ${body}; show it with the number.`;
		return [{ rule: "figure-hedge-lost", path, message }];
	}
	if (added.length === 0) return [];
	const message = `${says}, but its claim ${quoteClaim(bound, [])} has no ${listWords(added)}; take it out of the value, or correct the body.`;
	return [{ rule: "figure-hedge-added", path, message }];
}

/** The claim's words, as far out as the hedges beside it. */
function quoteClaim(
	{ at, block }: BoundValue,
	hedges: readonly Hedge[],
): string {
	const start = Math.min(at.start, ...hedges.map((hedge) => hedge.start));
	const end = Math.max(at.end, ...hedges.map((hedge) => hedge.end));
	return quoteWords(block.text.slice(start, end));
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
