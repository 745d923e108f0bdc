// A table of the text → Typst's code.
import type { Element, ElementContent } from "hast";
import { selectAll } from "hast-util-select";
import { type TypstCode, typstCall, typstList } from "./typst-code.ts";

/** As many columns as a column of the page has room for. */
const NARROW_COLUMNS = 4;
const ALIGNMENTS: Readonly<Record<string, TypstCode>> = {
	left: "left",
	center: "center",
	right: "right",
};

/** Whether a table is to run across the page. */
export function isWideTable(node: ElementContent): boolean {
	return (
		node.type === "element" &&
		node.tagName === "table" &&
		cellsOf(selectAll("tr", node)[0]).length > NARROW_COLUMNS
	);
}

/** Converts a table; its first row, which markdown always gives, is repeated where the page breaks. */
export function typstOfTable(
	table: Element,
	convertCell: (cell: Element) => TypstCode,
): TypstCode {
	const [head, ...rows] = selectAll("tr", table).map(cellsOf);
	const aligns = (head ?? []).map(
		({ properties }) => ALIGNMENTS[String(properties.align)] ?? "left",
	);
	const convertRow = (cells: readonly Element[]) =>
		typstList(aligns.map((_, index) => convert(cells[index])));
	const convert = (cell: Element | undefined) =>
		cell === undefined ? "[]" : convertCell(cell);
	return typstCall(
		"grid-of-cells",
		{ "is-wide": isWideTable(table) ? "true" : undefined },
		typstList(aligns),
		convertRow(head ?? []),
		typstList(rows.map(convertRow)),
	);
}

function cellsOf(row: Element | undefined): Element[] {
	return (row?.children ?? []).filter((child) => child.type === "element");
}
