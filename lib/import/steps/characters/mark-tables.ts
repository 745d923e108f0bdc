// Step: lines whose columns tabs or spaces set become a table.
import { readsAsHead } from "../../blocks/reads-as-head.ts";
import { type Line, splitLines } from "../../blocks/split-lines.ts";
import type { Edit } from "../../edits/edit.ts";
import type { Doubt, ImportStep } from "../step.ts";

/** A bullet or a number before a tab makes an item of a list. */
const ITEM = /^(?:[^\p{L}\p{N}\s]|o|§|(?:\d{1,3}|\p{L})[.)])$/u;
const NUMBER =
	/^(?:[(+−–-]?[\p{Sc}\d][\d.,  ']*\s?\p{L}{0,3}[%)]*|[–—-]|n\/?a)$/iu;
const LONGEST_CELL = 60;
const LEAST_LINES = 3;
/** Of three columns and more, two lines are a table. */
const LEAST_OF_MANY = 2;

/**
 * "Boat⇥Trips", "Anna⇥120" → "| Boat | Trips |" and so on, before tabs become spaces; columns of a typewriter too, where there are three
 * and numbers in one. A table without a head gets one without words.
 */
export const markTables: ImportStep = {
	name: "mark-tables",
	reason: "columns that were set by tabs or spaces, as markdown writes tables",
	before: "Boat\tTrips\\nAnna\t120\\nClara\t98",
	after: "| Boat | Trips |\\n| --- | --- |\\n| Anna | 120 |\\n| Clara | 98 |",
	formats: ["text"],
	stage: "characters",
	apply: (text) => {
		if (!/\t|\S {2,}\S/.test(text)) return { edits: [] };
		const tables = findRuns(splitLines(text, "text"));
		return {
			edits: tables.flatMap(markTable),
			doubts: tables.flatMap(askForHead),
		};
	},
};

/** Lines beside each other with as many short cells each. */
function findRuns(lines: readonly Line[]): Line[][] {
	const runs: Line[][] = [];
	let run: Line[] = [];
	for (const line of lines) {
		const cells = cellsOf(line);
		if (run[0] !== undefined && cells.length !== cellsOf(run[0]).length)
			run = [];
		if (!isRow(cells)) continue;
		if (run.length === 0) runs.push(run);
		run.push(line);
	}
	return runs.filter((run) => {
		const columns = run[0] === undefined ? 0 : cellsOf(run[0]).length;
		const isTabbed = run.every(({ text }) => text.trim().includes("\t"));
		if (!isTabbed) return isTypewritten(run);
		return run.length >= (columns > 2 ? LEAST_OF_MANY : LEAST_LINES);
	});
}

/** Spaces are typed for many reasons: three lines of three columns, of which one is all numbers below its head; or of two, far apart, with a number in each line. */
function isTypewritten(run: readonly Line[]): boolean {
	const [first, ...others] = run.map(cellsOf);
	if (first?.length === 2)
		return (
			run.length >= LEAST_LINES &&
			run.every(
				(line) =>
					/\S {3,}\S/.test(line.text) && NUMBER.test(cellsOf(line)[1] ?? ""),
			)
		);
	return (
		first !== undefined &&
		first.length > 2 &&
		run.length >= LEAST_LINES &&
		first.some(
			(_, at) => at > 0 && others.every((row) => NUMBER.test(row[at] ?? "")),
		)
	);
}

/** A tab before a line's first word is an indent. */
function cellsOf({ text }: Line): string[] {
	const words = text.trim();
	// A line of prose has a double space now and then, and so has one that was justified.
	const gap = words.includes("\t") ? /\t/ : / {2,}/;
	const cells = words.split(gap).map((cell) => cell.trim());
	const isIndented = /^\s/.test(text) && cells.length < 3;
	return cells.length > 1 && !isIndented ? cells : [];
}

function isRow(cells: readonly string[]): boolean {
	return (
		cells.length > 1 &&
		!ITEM.test(cells[0] ?? "") &&
		cells.every(
			(cell) =>
				cell.length <= LONGEST_CELL &&
				!cell.includes("|") &&
				!/\p{L}{2}[.!?]["'”’»]?$/u.test(cell),
		)
	);
}

function hasHead([first, ...others]: readonly Line[]): boolean {
	return (
		first !== undefined && readsAsHead(cellsOf(first), others.map(cellsOf))
	);
}

function markTable(lines: readonly Line[]): Edit[] {
	const [first] = lines;
	if (first === undefined) return [];
	const columns = cellsOf(first).length;
	const delimiters = `|${" --- |".repeat(columns)}`;
	const isHead = hasHead(lines);
	return lines.map((line, index) => {
		const head =
			index === 0 && !isHead ? `|${" |".repeat(columns)}\n${delimiters}\n` : "";
		const below = index === 0 && isHead ? `\n${delimiters}` : "";
		return markRow(line, `${head}| `, ` |${below}`);
	});
}

function markRow(line: Line, before: string, after: string): Edit {
	return {
		start: line.start,
		end: line.end,
		replacement: `${before}${cellsOf(line).join(" | ")}${after}`,
		reason: "a row of a table",
	};
}

function askForHead(lines: readonly Line[]): Doubt[] {
	const [first] = lines;
	return first === undefined || hasHead(lines)
		? []
		: [
				{
					start: first.start,
					end: first.end,
					question:
						"columns became a table without a head; write into its first line what they hold",
				},
			];
}
