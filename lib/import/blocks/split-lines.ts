// A text → its lines, and which of them are code of markdown.

export type Line = {
	/** UTF-16 offsets into the text; the end is that of the words, before the line feed. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Inside a fence of markdown, or one of the fence's own lines. */
	readonly isCode: boolean;
};

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** The lines of a text whose line endings are line feeds. A plain text has no code. */
export function splitLines(
	text: string,
	format: "text" | "markdown" = "markdown",
): Line[] {
	const lines: Line[] = [];
	let fence: string | undefined;
	let start = 0;
	for (const line of text.split("\n")) {
		const mark = format === "text" ? undefined : FENCE.exec(line)?.[1];
		let isCode = fence !== undefined;
		if (mark !== undefined && fence === undefined && opens(line, mark)) {
			fence = mark;
			isCode = true;
		} else if (mark !== undefined && fence !== undefined)
			if (closes(line, mark, fence)) fence = undefined;
		lines.push({ start, end: start + line.length, text: line, isCode });
		start += line.length + 1;
	}
	return lines;
}

/** Backticks after a fence of backticks make it code within a line (CommonMark 4.5). */
function opens(line: string, mark: string): boolean {
	return (
		mark.startsWith("~") || !line.trimStart().slice(mark.length).includes("`")
	);
}

function closes(line: string, mark: string, fence: string): boolean {
	return (
		mark[0] === fence[0] && mark.length >= fence.length && line.trim() === mark
	);
}
