// Step: runs of spaces become one, and none stands at a line's end.
import { replaceEach } from "../../edits/replace-each.ts";
import type { Doubt, ImportStep } from "../step.ts";

/** "two  spaces " → "two spaces". A line's own indent stays for the steps that read it; columns set by tabs are asked about. */
export const tidySpaces: ImportStep = {
	name: "tidy-spaces",
	reason: "spaces that were typed to make room",
	before: "two  spaces ",
	after: "two spaces",
	formats: ["text"],
	stage: "characters",
	apply: (text) => ({
		edits: replaceEach(
			text,
			/(?<![ \t\u3000])[ \t\u3000]+$|(?<=[^\s])[ \t]{2,}|(?<=[^\s])\t/gmu,
			"more space than one",
			({ 0: spaces, index }) =>
				/[\n]|^$/.test(text[index + spaces.length] ?? "") ? "" : " ",
		),
		doubts: findColumns(text),
	}),
};

const COLUMNS =
	/(?:^(?![^\p{L}\p{N}\s]\t|o\t|\d{1,3}[.)]\t)[^\t\n]+(?:\t[^\t\n]+)+(?:\n|$)){2,}/gmu;

function findColumns(text: string): Doubt[] {
	return [...text.matchAll(COLUMNS)].map(({ 0: lines, index }) => ({
		start: index,
		end: index + lines.trimEnd().length,
		question:
			"these lines had columns, set by tabs; write them as a table if they are one",
	}));
}
