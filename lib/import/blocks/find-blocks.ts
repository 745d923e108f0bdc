// A markdown text → its blocks, as far as the importer has to tell them apart: prose, and what isn't.
import { type Line, splitLines } from "./split-lines.ts";

export type Block = {
	/** UTF-16 offsets into the text, without the blank lines around it. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Anything else is a table, a rule, a definition, HTML, an image or indented code. */
	readonly kind: "paragraph" | "heading" | "list" | "quote" | "code" | "other";
};

const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const UNDERLINED = /\n {0,3}(?:=+|-+)[ \t]*$/;
const LIST = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const QUOTE = /^ {0,3}>/;
const OTHER =
	/^(?: {4}|\t)|^ {0,3}(?:\||<|\[[^\]]+\]:|!\[[^\]]*\]\([^)]*\)\s*$)|^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/m;
const DELIMITER_ROW =
	/\n[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*(?:\n|$)|\n[ \t]*\|[ \t]*:?-+:?[ \t]*\|[ \t]*(?:\n|$)/;

/** The blocks of a text in order: runs of lines that aren't blank; code in fences is one, blank lines and all. */
export function findBlocks(text: string): Block[] {
	const blocks: Block[] = [];
	let run: Line[] = [];
	const flush = () => {
		const [first] = run;
		const last = run.at(-1);
		if (first !== undefined && last !== undefined) {
			const words = text.slice(first.start, last.end);
			const kind = first.isCode ? "code" : kindOf(words);
			blocks.push({ start: first.start, end: last.end, text: words, kind });
		}
		run = [];
	};
	for (const line of splitLines(text)) {
		const isBlank = line.text.trim() === "";
		if ((isBlank && !line.isCode) || run[0]?.isCode === !line.isCode) flush();
		if (!isBlank || line.isCode) run.push(line);
	}
	flush();
	return blocks;
}

function kindOf(words: string): Block["kind"] {
	if (HEADING.test(words) || UNDERLINED.test(words)) return "heading";
	// "- - -" is a rule before it is a list.
	if (isOther(words)) return "other";
	if (LIST.test(words)) return "list";
	if (QUOTE.test(words)) return "quote";
	return "paragraph";
}

function isOther(words: string): boolean {
	const firstLine = words.split("\n", 1)[0] ?? "";
	return OTHER.test(firstLine) || DELIMITER_ROW.test(words);
}
