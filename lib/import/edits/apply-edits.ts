// A text and edits → the text after them.
import type { Edit } from "./edit.ts";

/** Applies edits, which are in order and don't overlap; throws an error that names the first one that is or does. */
export function applyEdits(
	text: string,
	edits: readonly Pick<Edit, "start" | "end" | "replacement">[],
): string {
	const pieces: string[] = [];
	let at = 0;
	for (const { start, end, replacement } of edits) {
		if (start < at || end < start || end > text.length)
			throw new Error(
				`Edit ${start} to ${end} is out of order: the one before it ends at ${at}, the text at ${text.length}.`,
			);
		pieces.push(text.slice(at, start), replacement);
		at = end;
	}
	pieces.push(text.slice(at));
	return pieces.join("");
}
