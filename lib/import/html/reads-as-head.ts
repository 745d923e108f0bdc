// The first row of a table and those below → whether it says what their columns hold.
import type { Element, Nodes } from "hast";
import { wordsOfElement } from "./words-of-element.ts";

const BOLD = /font-weight:\s*(?:bold|[6-9]00)/i;
const NUMERIC = /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,9}\.?)?$/u;

/**
 * It is bold and they aren't, or it has no digit where a column below it is all numbers; every column below it, where one row alone
 * is.
 */
export function readsAsHead(
	first: readonly Element[],
	others: readonly (readonly Element[])[],
): boolean {
	const [corner, ...rest] = first.map(wordsOfElement);
	// The corner above the rows' own names is often empty.
	if (rest.length === 0 || others.length === 0 || rest.includes(""))
		return false;
	const cells = others.flat().filter((cell) => wordsOfElement(cell) !== "");
	if (cells.length === 0) return false;
	if (corner === "" && others.every(([name]) => name && wordsOfElement(name)))
		return true;
	const isBold = first.every(isAllBold) && !cells.every(isAllBold);
	const numeric = first.map((_, at) =>
		others.every((row) => isNumeric(row[at])),
	);
	const isAboveNumbers =
		others.length === 1 ? numeric.every(Boolean) : numeric.some(Boolean);
	const hasDigit = [corner, ...rest].some((words) => /\d/.test(words ?? ""));
	return isBold || (isAboveNumbers && !hasDigit);
}

/** "120", "3.5 %", "€ 9", "12 km". */
function isNumeric(cell: Element | undefined): boolean {
	return cell !== undefined && NUMERIC.test(wordsOfElement(cell));
}

function isAllBold(cell: Element): boolean {
	return plainWords(cell) === "";
}

function plainWords(node: Nodes): string {
	if (node.type === "text") return node.value.trim();
	if (!("children" in node) || isBold(node)) return "";
	return node.children.map(plainWords).join("");
}

function isBold(node: Nodes): boolean {
	return (
		node.type === "element" &&
		(/^(?:b|strong)$/.test(node.tagName) ||
			BOLD.test(String(node.properties.style ?? "")))
	);
}
