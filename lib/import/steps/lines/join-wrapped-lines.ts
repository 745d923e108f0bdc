// Step: lines of one paragraph are joined, and a blank line stands between any two blocks.
import { endsSentence } from "../../blocks/ends-sentence.ts";
import { type Line, splitLines } from "../../blocks/split-lines.ts";
import { isFull, isUnspaced, wrapWidth } from "../../blocks/wrap-width.ts";
import type { Edit } from "../../edits/edit.ts";
import type { ImportStep } from "../step.ts";

const LEAST_CUT = 40;

/** "The harbour\nbridge reopened." → "The harbour bridge reopened." Items of a list and lines of a quote keep their lines. */
export const joinWrappedLines: ImportStep = {
	name: "join-wrapped-lines",
	reason: "one line to a paragraph, one blank line between two",
	before:
		"The harbour bridge has reopened after a year, and\\ntrams cross it again.",
	after:
		"The harbour bridge has reopened after a year, and trams cross it again.",
	formats: ["text"],
	stage: "lines",
	apply: (text) => {
		const lines = splitLines(text, "text");
		const width = wrapWidth(lines);
		const shown = lines.filter((line) => line.text.trim() !== "");
		const tables = findTableLines(lines);
		const edits: Edit[] = [];
		let inside: Kind = "plain";
		shown.forEach((line, index) => {
			const previous = shown[index - 1];
			const kind = tables.has(line.start) ? "table" : kindOf(line.text);
			const indent = line.text.length - line.text.trimStart().length;
			const start = previous?.end ?? 0;
			const end = line.start + indent;
			const gap =
				previous === undefined
					? ""
					: gapBetween(previous, line, { inside, kind, width });
			if (gap !== "" || previous === undefined)
				inside = /^\n/.test(gap) || index === 0 ? kind : inside;
			if (text.slice(start, end) !== gap)
				edits.push({ start, end, replacement: gap, reason: reasonOf(gap) });
			if (previous !== undefined && !gap.startsWith("\n"))
				edits.push(...plainSign(line.text, end));
		});
		return { edits: [...edits, ...endOf(text, shown.at(-1))] };
	},
};

type Kind = "heading" | "item" | "quote" | "rule" | "table" | "plain";

type Around = {
	/** What the previous line belongs to. */
	readonly inside: Kind;
	readonly kind: Kind;
	readonly width: number;
};

function kindOf(text: string): Kind {
	const words = text.trim();
	if (/^#{1,6}\s/.test(words)) return "heading";
	if (/^(?:-|\d{1,3}\.)\s/.test(words)) return "item";
	if (/^>/.test(words)) return "quote";
	return /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/.test(words)
		? "rule"
		: "plain";
}

function gapBetween(previous: Line, line: Line, around: Around): string {
	const { inside, kind, width } = around;
	const isAdjacent = line.start === previous.end + 1;
	if (kind === "table" && inside === "table") return "\n";
	// An item set in belongs to the one above.
	if (kind === "item" && inside === "item")
		return `\n${/^ */.exec(line.text)?.[0] ?? ""}`;
	if (kind === "quote" && inside === "quote") return isAdjacent ? "\n" : "\n\n";
	const isOpen = inside === "plain" || inside === "item";
	if (kind !== "plain" || !isOpen || !isAdjacent) return "\n\n";
	return goesOn(previous.text, line.text, inside, width)
		? joint(previous.text, line.text)
		: "\n\n";
}

function goesOn(
	previous: string,
	next: string,
	inside: Kind,
	width: number,
): boolean {
	const isIndented = /^[ \t\u3000]/.test(next);
	const isEnd = endsSentence(previous);
	if (inside === "item" && isIndented) return true;
	// An indent begins a paragraph.
	if (isIndented && isEnd) return false;
	// A call may begin a line, but not behind a whole sentence or a note.
	if (NUMBERED_NOTE.test(next) && (isEnd || NUMBERED_NOTE.test(previous)))
		return false;
	if (isNote(previous) || (isEnd && isNote(next))) return false;
	if (width > 0) return isFull(previous, next, width);
	const isCut =
		previous.trim().length >= LEAST_CUT && !isEnd && /^\s*\p{Ll}/u.test(next);
	return isCut;
}

/** "[2] Minutes of the council", below another. */
const NUMBERED_NOTE = /^\[\d{1,3}\]\s+\S/u;

/** "…until\n2028\\." needs no backslash once it doesn't begin a line. */
function plainSign(line: string, start: number): Edit[] {
	const sign = /^(\d{1,9})\\[.)](?=\s|$)|^()\\[-+*](?=\s)/u.exec(
		line.trimStart(),
	);
	if (sign === null) return [];
	const at = start + (sign[1] ?? "").length;
	const reason = "a sign that begins no line any more";
	return [{ start: at, end: at + 1, replacement: "", reason }];
}

/** "(Reporting by Jane Doe; editing by John Roe)": a line that is all in brackets stands for itself. */
function isNote(line: string): boolean {
	return /^\([^()]+\)$/u.test(line.trim());
}

function joint(previous: string, next: string): string {
	const isDense =
		isUnspaced(next.trimStart()) && isUnspaced(previous.trimEnd().slice(-1));
	return isDense ? "" : " ";
}

function reasonOf(gap: string): string {
	if (gap === "\n\n") return "a blank line between two paragraphs";
	return gap.startsWith("\n")
		? "an item beside its list"
		: "a line of the same paragraph";
}

/** Starts of the lines of tables that are markdown already: those around a row of hyphens and strokes. */
function findTableLines(lines: readonly Line[]): Set<number> {
	const found = new Set<number>();
	lines.forEach((line, index) => {
		const isDelimiter =
			/^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)+\|?[ \t]*$/.test(
				line.text,
			);
		const head = lines[index - 1];
		if (!isDelimiter || head?.text.includes("|") !== true) return;
		found.add(head.start).add(line.start);
		for (let at = index + 1; lines[at]?.text.includes("|"); at += 1)
			found.add(lines[at]?.start ?? 0);
	});
	return found;
}

function endOf(text: string, last: Line | undefined): Edit[] {
	const end = text.length;
	const start =
		last === undefined ? 0 : last.start + last.text.trimEnd().length;
	const replacement = last === undefined ? "" : "\n";
	return text.slice(start) === replacement
		? []
		: [{ start, end, replacement, reason: "the end of the text" }];
}
