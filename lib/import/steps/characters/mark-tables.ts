// Step: lines whose columns tabs set become a table.
import { readsAsHead } from "../../blocks/reads-as-head.ts";
import { type Line, splitLines } from "../../blocks/split-lines.ts";
import type { Edit } from "../../edits/edit.ts";
import type { Doubt, ImportStep } from "../step.ts";

/** A bullet or a number before a tab makes an item of a list. */
const ITEM = /^(?:[^\p{L}\p{N}\s]|o|§|(?:\d{1,3}|\p{L})[.)])$/u;
const LONGEST_CELL = 60;
const LEAST_LINES = 3;
/** Of three columns and more, two lines are a table. */
const LEAST_OF_MANY = 2;

/** "Boat⇥Trips", "Anna⇥120" → "| Boat | Trips |" and so on, before tabs become spaces. A table without a head gets one without words. */
export const markTables: ImportStep = {
	name: "mark-tables",
	reason: "columns that were set by tabs, as markdown writes tables",
	before: "Boat\tTrips\\nAnna\t120\\nClara\t98",
	after: "| Boat | Trips |\\n| --- | --- |\\n| Anna | 120 |\\n| Clara | 98 |",
	formats: ["text"],
	stage: "characters",
	apply: (text) => {
		if (!text.includes("\t")) return { edits: [] };
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
	return runs.filter(([first, ...others]) => {
		const columns = first === undefined ? 0 : cellsOf(first).length;
		return others.length + 1 >= (columns > 2 ? LEAST_OF_MANY : LEAST_LINES);
	});
}

/** A tab before a line's first word is an indent. */
function cellsOf({ text }: Line): string[] {
	return /^\S.*\t/u.test(text)
		? text
				.trimEnd()
				.split("\t")
				.map((cell) => cell.trim())
		: [];
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
						"columns set by tabs became a table without a head; write into its first line what they hold",
				},
			];
}
