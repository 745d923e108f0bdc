// Step: lines that belong to the page and not to its article are dropped.
import { endsSentence } from "../../blocks/ends-sentence.ts";
import { type Line, splitLines } from "../../blocks/split-lines.ts";
import type { Edit } from "../../edits/edit.ts";
import { findFurniture } from "../../furniture/find-furniture.ts";
import { findNoteAbove } from "../../furniture/find-note-above.ts";
import type { Doubt, ImportStep } from "../step.ts";

/**
 * "Advertisement", "Share this", "Post Comment" and their like go. Where an advertisement cut a sentence in two (no full stop before
 * it, a small letter after it), the halves are joined.
 */
export const dropPageFurniture: ImportStep = {
	name: "drop-page-furniture",
	reason: "advertisements, buttons, notices and links of the page",
	before: "and the\\nAdvertisement\\nport reopened.",
	after: "and the port reopened.",
	formats: ["text", "markdown"],
	stage: "lines",
	apply: (text, { format }) => {
		const lines = splitLines(text, format);
		const { reasons, doubtful, taken, embargoes } = findFurniture(lines);
		return {
			edits: findRuns(lines, reasons).flatMap(({ from, to }) =>
				dropRun(lines, from, to, reasons),
			),
			doubts: [
				...ask(
					lines,
					[findNoteAbove(lines) ?? []].flat(),
					"begins what may be a note to the desk, down to the line that parts it from the article; take it out if so, and see that it isn't the headline",
				),
				...ask(
					lines,
					doubtful,
					"may be the page's and not the article's; take it away if so",
				),
				...ask(
					lines,
					taken,
					"was taken for the page's, for it stands among the page's lines below the article; put it back if it is the article's",
				),
				...ask(
					lines,
					embargoes,
					"is an embargo; publish nothing before it ends",
				),
			].sort((a, b) => a.start - b.start),
		};
	},
};

function ask(
	lines: readonly Line[],
	numbers: readonly number[],
	what: string,
): Doubt[] {
	return numbers.flatMap((index) => {
		const line = lines[index];
		if (line === undefined) return [];
		const { start, end, text } = line;
		return [{ start, end, question: `"${text.trim()}" ${what}` }];
	});
}

type Run = { readonly from: number; readonly to: number };

/** Runs of furniture and blank lines with at least one line of furniture; `to` is the first line after. */
function findRuns(
	lines: readonly Line[],
	furniture: ReadonlyMap<number, string>,
): Run[] {
	const runs: Run[] = [];
	let from = 0;
	let isFurniture = false;
	for (let at = 0; at <= lines.length; at += 1) {
		const isBlank = lines[at]?.text.trim() === "";
		if (furniture.has(at)) isFurniture = true;
		else if (!isBlank) {
			if (isFurniture) runs.push({ from, to: at });
			isFurniture = false;
			from = at + 1;
		}
	}
	return runs;
}

function dropRun(
	lines: readonly Line[],
	from: number,
	to: number,
	reasons: ReadonlyMap<number, string>,
): Edit[] {
	const edits = lines.slice(from, to).flatMap(({ start, end }, offset) => {
		const reason = reasons.get(from + offset);
		if (reason === undefined) return [];
		// With its line feed: an empty line would part the lines around it.
		const isLast = from + offset === lines.length - 1;
		return [{ start, end: isLast ? end : end + 1, replacement: "", reason }];
	});
	const [left, right] = [lines[from - 1], lines[to]];
	if (left === undefined || right === undefined || !isCut(left, right))
		return edits;
	const indent = right.text.length - right.text.trimStart().length;
	return [
		{
			start: left.start + left.text.trimEnd().length,
			end: right.start + indent,
			replacement: " ",
			reason: `${edits[0]?.reason}, which cut a sentence in two`,
		},
	];
}

const MARKED = /^\s*(?:[#>|*+-]|\d+[.)]\s)/;

function isCut(left: Line, right: Line): boolean {
	return (
		!left.isCode &&
		!right.isCode &&
		!MARKED.test(left.text) &&
		!MARKED.test(right.text) &&
		left.text.trim().includes(" ") &&
		!endsSentence(left.text) &&
		/^\s*\p{Ll}/u.test(right.text)
	);
}
