// A text and a pattern → an edit for each match that is to change.
import type { Edit } from "./edit.ts";

type Change = string | undefined | Pick<Edit, "replacement" | "reason">;

/**
 * Gives an edit for each match of a global pattern. `change` says what takes its place, if need be with a reason of its own;
 * undefined, or the words that stand there, leave it as it is.
 */
export function replaceEach(
	text: string,
	pattern: RegExp,
	reason: string,
	change: (match: RegExpExecArray) => Change,
): Edit[] {
	return [...text.matchAll(pattern)].flatMap((match) => {
		const made = change(match);
		if (made === undefined) return [];
		const edit =
			typeof made === "string" ? { replacement: made, reason } : made;
		if (edit.replacement === match[0]) return [];
		const start = match.index;
		return [{ start, end: start + match[0].length, ...edit }];
	});
}
