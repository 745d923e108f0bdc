// A text as it came → the runs of lines that were two columns side by side.
import { splitLines } from "../blocks/split-lines.ts";
import type { Layout } from "./layout.ts";

const GAP = /(?<=\S) {3,}(?=\S)/g;
const LEAST_LINES = 4;
/** Words on either side of a line, on average: a table's cells have fewer. */
const LEAST_WORDS = 3;

type Row = {
	readonly start: number;
	/** Where the second column begins. */
	readonly at: number;
	readonly words: readonly [number, number];
};

/** Lines one below the other, each with one wide gap, behind which all go on at the same place. */
export function findColumns(
	text: string,
	format: "text" | "markdown",
): Layout[] {
	if (!/\S {3,}\S/.test(text)) return [];
	const found: Layout[] = [];
	let run: Row[] = [];
	const flush = () => {
		const [first] = run;
		if (first !== undefined && isProse(run))
			found.push({
				start: first.start,
				question: `these ${run.length} lines may be two columns side by side, which are read across; put the second below the first if so`,
			});
		run = [];
	};
	for (const { start, text: words, isCode } of splitLines(text, format)) {
		const row = isCode ? undefined : readRow(start, words);
		if (row === undefined || (run[0] !== undefined && run[0].at !== row.at))
			flush();
		if (row !== undefined) run.push(row);
	}
	flush();
	return found;
}

function readRow(start: number, line: string): Row | undefined {
	const gaps = [...line.trimEnd().matchAll(GAP)].filter(
		({ index }) => index >= line.search(/\S/),
	);
	const [gap, second] = gaps;
	if (gap === undefined || second !== undefined) return undefined;
	const at = gap.index + gap[0].length;
	return {
		start,
		at,
		words: [countWords(line.slice(0, at)), countWords(line.slice(at))],
	};
}

function isProse(run: readonly Row[]): boolean {
	const average = (side: 0 | 1) =>
		run.reduce((sum, { words }) => sum + words[side], 0) / run.length;
	return (
		run.length >= LEAST_LINES &&
		average(0) >= LEAST_WORDS &&
		average(1) >= LEAST_WORDS
	);
}

function countWords(text: string): number {
	return text.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
}
