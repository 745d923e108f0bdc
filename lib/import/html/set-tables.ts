// A tree of HTML → the same with tables as markdown can have them; what only sets a page in boxes is no table.
import type { Element, ElementContent, Root } from "hast";
import { EXIT, SKIP, visit } from "unist-util-visit";
import { readsAsHead } from "../blocks/reads-as-head.ts";
import { isBold } from "./is-bold.ts";
import { wordsOfElement } from "./words-of-element.ts";

const BLOCK = /^(?:p|div|li|ul|ol|blockquote|pre|br)$/;

/**
 * Word and Google Docs mark no head: a first row that reads as one becomes it; another stays a row, below a head without words.
 * Paragraphs in one cell get a space between them; a first row of one wide cell becomes a paragraph above. Tables of one column, and
 * those around tables or headings, are unwrapped.
 */
export function setTables(tree: Root): void {
	visit(tree, "element", (table, index, parent) => {
		if (table.tagName !== "table" || index === undefined) return undefined;
		const rows = listRows(table);
		const [first = [], ...others] = rows;
		const [title] = first;
		if (isBox(rows)) {
			const boxes = rows.flat().map((cell) => ({ ...cell, tagName: "div" }));
			parent?.children.splice(index, 1, ...boxes);
			return index;
		}
		if (title !== undefined && first.length === 1 && isWide(title)) {
			dropRow(table, title);
			parent?.children.splice(index, 0, { ...title, tagName: "div" });
			return index + 1;
		}
		for (const cell of rows.flat()) separateBlocks(cell);
		const isHead =
			isInHead(table) ||
			first.every(isHeadCell) ||
			isBoldAlone(first, others) ||
			readsAsHead(
				first.map(wordsOfElement),
				others.map((row) => row.map(wordsOfElement)),
			);
		// Cells that head their own rows alone would make the first of these a head.
		for (const cell of rows.flat()) cell.tagName = "td";
		if (isHead) for (const cell of first) makeHead(cell);
		return SKIP;
	});
}

/** Its own cells, row by row; none of a table inside it, and no row without words. */
function listRows(table: Element): Element[][] {
	const rows: Element[][] = [];
	visit(table, "element", (element, index, parent) => {
		if (element.tagName === "table" && element !== table) return SKIP;
		if (element.tagName !== "tr" || index === undefined) return undefined;
		if (wordsOfElement(element) === "" && !holds(element, /^(?:img|table)$/)) {
			parent?.children.splice(index, 1);
			return index;
		}
		rows.push(
			element.children.filter(
				(child): child is Element =>
					child.type === "element" && /^t[dh]$/.test(child.tagName),
			),
		);
		return undefined;
	});
	return rows;
}

function dropRow(table: Element, cell: Element): void {
	visit(table, "element", (row, index, parent) => {
		if (!row.children.includes(cell) || index === undefined) return undefined;
		parent?.children.splice(index, 1);
		return EXIT;
	});
}

function isWide({ properties }: Element): boolean {
	return Number(properties.colSpan ?? 1) > 1;
}

/** The corner above the rows' own names is often no head cell. */
function isHeadCell(cell: Element, at: number): boolean {
	return cell.tagName === "th" || (at === 0 && wordsOfElement(cell) === "");
}

function isBoldAlone(
	first: readonly Element[],
	others: readonly (readonly Element[])[],
): boolean {
	return (
		first.length > 1 &&
		first.every((cell) => wordsOfElement(cell) !== "" && isBold(cell)) &&
		others.some((row) => row.some((cell) => !isBold(cell)))
	);
}

function isBox(rows: readonly (readonly Element[])[]): boolean {
	const cells = rows.flat();
	const isColumn = rows.every(
		(row) => row.filter((cell) => wordsOfElement(cell) !== "").length <= 1,
	);
	return (
		cells.some((cell) => holds(cell, /^(?:table|h[1-6])$/)) ||
		(isColumn && !cells.some((cell) => cell.tagName === "th" || isWide(cell)))
	);
}

function holds(element: Element, names: RegExp): boolean {
	let isFound = false;
	visit(element, "element", ({ tagName }) => {
		isFound ||= names.test(tagName);
	});
	return isFound;
}

/** A cell is one line in markdown: "nine" and "of them" in two paragraphs would be "nineof them". */
function separateBlocks(cell: Element): void {
	visit(cell, "element", (element, index, parent) => {
		if (!BLOCK.test(element.tagName) || index === undefined) return undefined;
		const space: ElementContent = { type: "text", value: " " };
		if (element.tagName === "br") {
			parent?.children.splice(index, 1, space);
			return index + 1;
		}
		element.tagName = "span";
		element.children.push(space);
		return undefined;
	});
}

function isInHead(table: Element): boolean {
	return table.children.some(
		(child) => child.type === "element" && child.tagName === "thead",
	);
}

/** Heads are bold by themselves. */
function makeHead(cell: Element): void {
	cell.tagName = "th";
	visit(cell, "element", (element) => {
		if (/^(?:b|strong)$/.test(element.tagName)) element.tagName = "span";
	});
}
