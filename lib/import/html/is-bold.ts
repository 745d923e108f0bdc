// An element → whether all of its words are bold.
import type { Element, Nodes } from "hast";

const BOLD = /font-weight:\s*(?:bold|[6-9]00)/i;

/** By its elements and their own styles; an element without words is. */
export function isBold(element: Element): boolean {
	return plainWords(element) === "";
}

function plainWords(node: Nodes): string {
	if (node.type === "text") return node.value.trim();
	if (!("children" in node) || isMarked(node)) return "";
	return node.children.map(plainWords).join("");
}

function isMarked(node: Nodes): boolean {
	return (
		node.type === "element" &&
		(/^(?:b|strong)$/.test(node.tagName) ||
			BOLD.test(String(node.properties.style ?? "")))
	);
}
