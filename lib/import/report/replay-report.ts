// The text that an import started from and its report → the body that it made.
import { applyEdits } from "../edits/apply-edits.ts";
import type { ImportReport } from "./import-report.ts";

/** `start` is the decoded file; for a page it is the report's own extracted text. Throws an error where the report isn't of this text. */
export function replayReport(
	start: string,
	{ extracted, steps }: Pick<ImportReport, "extracted" | "steps">,
): string {
	return steps.reduce(
		(text, { edits }) => applyEdits(text, edits),
		extracted ?? start,
	);
}
