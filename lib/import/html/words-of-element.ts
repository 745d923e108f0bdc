// An element → its words in one line.
import type { Element } from "hast";
import { visit } from "unist-util-visit";

/** All text in it, white space folded. */
export function wordsOfElement(element: Element): string {
	let words = "";
	visit(element, "text", ({ value }) => {
		words += value;
	});
	return words.replace(/\s+/g, " ").trim();
}
