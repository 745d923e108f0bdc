// Step: signs of a plain text that markdown would take for markup are marked as plain.
import { replaceEach } from "../../edits/replace-each.ts";
import type { ImportStep } from "../step.ts";

// What begins emphasis, code, a link, a note, a tag, a character's name or a line through (CommonMark 0.31 and GFM); each only where
// it would be read so, that drafts stay free of needless backslashes.
const SIGNS = new RegExp(
	[
		"\\\\(?=[!-/:-@[-`{-~]|\\n|$)",
		"`",
		"\\*(?!\\s|$)|(?<=\\S)\\*",
		"(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])",
		"\\[(?=\\^|[^\\]]{0,400}\\][([:])",
		"<(?=[A-Za-z/!?])",
		"&(?=#?[\\dA-Za-z]{1,32};)",
		"~(?=\\S)|(?<=\\S)~",
	].join("|"),
	"gmu",
);

/** Whether a sign stands in a line of nothing else, which parts two passages in markdown too. */
function isInRule(text: string, at: number): boolean {
	if (!/[_*]/.test(text[at] ?? "")) return false;
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const end = text.indexOf("\n", at);
	const line = text.slice(start, end === -1 ? text.length : end);
	return /^[ \t]*(?:_{3,}|\*{3,})[ \t]*$/.test(line);
}

/** 2*3*4 → 2\*3\*4; snake_case and "5 * 3" stay, for markdown leaves them alone. */
export const escapeMarkdown: ImportStep = {
	name: "escape-markdown",
	reason: "signs that markdown would take for markup",
	before: "<b> and 2*3*4",
	after: "\\<b> and 2\\*3\\*4",
	formats: ["text"],
	stage: "lines",
	apply: (text) => ({
		edits: replaceEach(
			text,
			SIGNS,
			"a sign that markdown would read as markup",
			({ 0: sign, index }) =>
				isInRule(text, index) ? undefined : sign.replace(/\S/u, "\\$&"),
		),
	}),
};
