// Step: passages set in from the margin become block quotes.
import { type Line, splitLines } from "../../blocks/split-lines.ts";
import type { Edit } from "../../edits/edit.ts";
import type { ImportStep } from "../step.ts";

const INDENT = /^(?: {3,}|\t+|\u3000{2,})(?=\S)/u;
const MOST_INDENTED = 1 / 3;
const MARKER = /^[ \t]*(?:[-+*]|\d{1,9}[.)]|#{1,6}|>)(?:\s|$)/u;

/** A run of indented lines between blank ones → "> " before each. Where many are indented, it is how the text begins paragraphs. */
export const markQuotes: ImportStep = {
	name: "mark-quotes",
	reason: "quotes that were set in from the margin",
	before:
		"She wrote home.\\n\\n    Rain again.\\n\\nNo reply is known.\\n\\nThe end.",
	after:
		"She wrote home.\\n\\n> Rain again.\\n\\nNo reply is known.\\n\\nThe end.",
	formats: ["text"],
	stage: "lines",
	apply: (text) => {
		const runs = findRuns(splitLines(text, "text"));
		const quotes = runs.filter(isSetIn);
		const isHabit = quotes.length > runs.length * MOST_INDENTED;
		const marked = isHabit ? [] : quotes.flatMap((run) => run.map(markLine));
		const signs = runs.flat().flatMap(escapeSign);
		return {
			edits: [...marked, ...signs].sort((a, b) => a.start - b.start),
		};
	},
};

function markLine({ start, text }: Line): Edit {
	const indent = INDENT.exec(text)?.[0] ?? "";
	return {
		start,
		end: start + indent.length,
		replacement: "> ",
		reason: "a passage set in from the margin",
	};
}

/** ">50%" is no quote; ">" alone is the line between two paragraphs of one. */
function escapeSign({ start, text }: Line): Edit[] {
	const sign = /^(\s*)>(?![\s>]|$)/.exec(text);
	if (sign === null) return [];
	const at = start + (sign[1] ?? "").length;
	const reason = "a sign that markdown would read as a quote";
	return [{ start: at, end: at, replacement: "\\", reason }];
}

function isSetIn(run: readonly Line[]): boolean {
	return run.every(({ text }) => INDENT.test(text) && !MARKER.test(text));
}

function findRuns(lines: readonly Line[]): Line[][] {
	const runs: Line[][] = [[]];
	for (const line of lines)
		if (line.text.trim() === "") runs.push([]);
		else runs.at(-1)?.push(line);
	return runs.filter((run) => run.length > 0);
}
