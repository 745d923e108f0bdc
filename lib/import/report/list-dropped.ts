// The steps of an import → the words that it left out.
import type { RecordedStep } from "../steps/run-steps.ts";
import type { Dropped } from "./import-report.ts";

/** Every edit that took words away, put none in their place and didn't move them to the front matter. */
export function listDropped(steps: readonly RecordedStep[]): Dropped[] {
	return steps.flatMap(({ edits }) =>
		edits.flatMap(({ before, replacement, movedTo, reason, line, column }) =>
			movedTo === undefined && hasWords(before) && replacement.trim() === ""
				? [{ line, column, text: before.trim(), reason }]
				: [],
		),
	);
}

function hasWords(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}
