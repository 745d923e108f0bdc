// Step: one blank line between two blocks, none at the head, one line feed at the end.
import { splitLines } from "../../blocks/split-lines.ts";
import type { Edit } from "../../edits/edit.ts";
import type { ImportStep } from "../step.ts";

/** Outside code. */
export const tidyBlankLines: ImportStep = {
	name: "tidy-blank-lines",
	reason: "one blank line between two blocks",
	before: "one\\n\\n\\n\\ntwo",
	after: "one\\n\\ntwo",
	formats: ["text", "markdown"],
	stage: "blocks",
	apply: (text) => {
		const shown = splitLines(text);
		// Code that nobody closed goes on to the end of the text, blank lines and all.
		const last = shown.findLastIndex((line) => line.text.trim() !== "");
		const lines = shown.slice(0, last + 1);
		const edits: Edit[] = [];
		const reason = "more blank lines than one";
		let end = 0;
		let isFirst = true;
		for (const line of lines) {
			if (line.text.trim() === "" && !line.isCode) continue;
			const gap = text.slice(end, line.start);
			const wanted = isFirst ? "" : gap.split("\n").length > 2 ? "\n\n" : "\n";
			if (gap !== wanted)
				edits.push({
					start: end,
					end: line.start,
					replacement: wanted,
					reason,
				});
			end = line.end;
			isFirst = false;
		}
		const wanted = isFirst ? "" : "\n";
		if (text.slice(end) !== wanted)
			edits.push({ start: end, end: text.length, replacement: wanted, reason });
		return { edits };
	},
};
