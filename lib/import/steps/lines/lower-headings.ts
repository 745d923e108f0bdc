// Step: headings of the first depth become ones of the second, for the headline is a page's only title.
import { splitLines } from "../../blocks/split-lines.ts";
import type { Edit } from "../../edits/edit.ts";
import type { ImportStep } from "../step.ts";

const TITLE = /^( {0,3})#(?=[ \t])/;
const UNDERLINE = /^ {0,3}=+[ \t]*$/;
const NO_PARAGRAPH =
	/^\s*$|^ {0,3}(?:#{1,6}\s|>|[-+*]\s|\d+[.)]\s|\|)|^(?: {4}|\t)/;

/** "# Next year" → "## Next year", and one underlined by "=" likewise. */
export const lowerHeadings: ImportStep = {
	name: "lower-headings",
	reason: "the headline is the only title of a page",
	before: "# Next year",
	after: "## Next year",
	formats: ["text", "markdown"],
	stage: "lines",
	apply: (text, { format }) => {
		const reason = "a title within the text";
		const lines = splitLines(text, format);
		const edits = lines.flatMap((line, index): Edit[] => {
			if (line.isCode) return [];
			const title = TITLE.exec(line.text);
			if (title !== null) {
				const at = line.start + (title[1] ?? "").length;
				return [{ start: at, end: at, replacement: "#", reason }];
			}
			const above = lines[index - 1];
			const isTitle =
				format === "markdown" &&
				UNDERLINE.test(line.text) &&
				above !== undefined &&
				!above.isCode &&
				!NO_PARAGRAPH.test(above.text);
			// Hyphens underline the second depth.
			return isTitle
				? [
						{
							start: line.start,
							end: line.end,
							replacement: line.text.replace(/=/g, "-"),
							reason,
						},
					]
				: [];
		});
		return { edits };
	},
};
