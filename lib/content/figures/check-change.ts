// A figure's value as shown and its number in the body → the fault that "cut by 70%" became "cut to 70%", or a fall a rise.
import type { Fault } from "../front-matter/fault.ts";
import { quoteWords } from "../passages/quote-words.ts";
import type { BoundValue } from "./bound-value.ts";
import { readChange } from "./read-change.ts";

/** Compares "by" with "to", and up with down, where both sides say one. */
export function checkChange({
	entry,
	index,
	block,
	at,
	shown,
	claimed,
}: BoundValue): Fault[] {
	const inValue = readChange(entry.value, shown[0]?.start ?? 0);
	const inBody = readChange(block.text, claimed[0]?.start ?? 0);
	const isOther =
		differ(inValue.preposition, inBody.preposition) ||
		differ(inValue.direction, inBody.direction);
	if (!isOther) return [];
	const claim = quoteWords(block.text.slice(at.start, at.end));
	return [
		{
			rule: "figure-change-misread",
			path: ["figures", index, "value"],
			message: `figure "${entry.id}" says ${quoteWords(entry.value)} but its claim reads ${claim}: not the same change; correct one of them.`,
		},
	];
}

function differ(a: string | undefined, b: string | undefined): boolean {
	return a !== undefined && b !== undefined && a !== b;
}
