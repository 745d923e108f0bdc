// Step: headings of the first depth become ones of the second, for the headline is a page's only title.
import { replaceEach } from "../../edits/replace-each.ts";
import type { ImportStep } from "../step.ts";

const REASON = "a title within the text";
// What may be a title of markdown, perhaps in a list or a quote; the parser tells.
const SUSPECT = /^[ \t>*+\-\d.)]*#(?:[ \t]|$)|^[ \t>]*=+[ \t]*$/m;

/** "# Next year" → "## Next year", and one underlined by "=" likewise. */
export const lowerHeadings: ImportStep = {
	name: "lower-headings",
	reason: "the headline is the only title of a page",
	before: "# Next year",
	after: "## Next year",
	formats: ["text", "markdown"],
	stage: "lines",
	apply: async (text, { format }) => {
		if (format === "text")
			return {
				edits: replaceEach(
					text,
					/^ {0,3}#(?=[ \t])/gm,
					REASON,
					([sign]) => `${sign}#`,
				),
			};
		if (!SUSPECT.test(text)) return { edits: [] };
		const { findTitles } = await import("../../blocks/find-titles.ts");
		return { edits: findTitles(text, REASON) };
	},
};
