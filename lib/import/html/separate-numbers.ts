// A tree of HTML → the same with the numbers of its headings apart from their words.
import type { Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { wordsOfElement } from "./words-of-element.ts";

/** "<h2><span>1</span>The ferry</h2>" → "1 The ferry": only the page's styles kept them apart. */
export function separateNumbers(tree: Root): void {
	visit(tree, "element", (heading) => {
		if (!/^h[1-6]$/.test(heading.tagName)) return undefined;
		const [number, next] = heading.children;
		if (
			number?.type === "element" &&
			/^\d{1,3}[.)]?$/.test(wordsOfElement(number)) &&
			!(next?.type === "text" && /^\s/.test(next.value))
		)
			heading.children.splice(1, 0, { type: "text", value: " " });
		return SKIP;
	});
}
