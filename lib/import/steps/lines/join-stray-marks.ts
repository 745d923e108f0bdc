// Step: a full stop or a closing quotation mark that stands on a line of its own goes to the sentence before.
import { splitLines } from "../../blocks/split-lines.ts";
import { replaceEach } from "../../edits/replace-each.ts";
import type { ImportStep } from "../step.ts";

// Dots alone may part two passages, and straight marks alone may open a quotation: they need what can't.
const STOP = "[.!?。！？]";
const CLOSING = "[”’»“«」』\"']";
const STRAY = new RegExp(
	[
		`(?<=[\\p{L}\\p{M}\\p{N}%])[ \\t]*\\n\\s*(?=(?:${STOP}{1,2}|\\.{3}|…)${CLOSING}{1,2}[ \\t]*(?:\\n|$))`,
		`(?<=[\\p{L}\\p{M}\\p{N}%])[ \\t]*\\n\\s*(?=${STOP}[ \\t]*(?:\\n|$))`,
		`(?<=[\\p{L}\\p{M}\\p{N}.!?…,。！？])[ \\t]*\\n\\s*(?=[”’»」』]{1,2}${STOP}?[ \\t]*(?:\\n|$))`,
	].join("|"),
	"gu",
);

/** "… selling ice\n.”" → "… selling ice.”"; outside code. */
export const joinStrayMarks: ImportStep = {
	name: "join-stray-marks",
	reason: "marks that close a sentence and stood on a line of their own",
	before: "“The harbour has never been so quiet\\n.”",
	after: "“The harbour has never been so quiet.”",
	formats: ["text", "markdown"],
	stage: "lines",
	apply: (text, { format }) => {
		const edits = replaceEach(
			text,
			STRAY,
			"the mark belongs to the sentence before",
			() => "",
		);
		if (edits.length === 0) return { edits };
		const code = splitLines(text, format).filter(({ isCode }) => isCode);
		return {
			edits: edits.filter(
				({ end }) => !code.some((line) => end >= line.start && end <= line.end),
			),
		};
	},
};
