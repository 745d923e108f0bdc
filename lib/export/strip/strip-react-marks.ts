// What React leaves in a page for its own use goes: comments, the empty box for late metadata, attributes of style elements.
import { visit } from "unist-util-visit";
import type { HtmlFile } from "../html-file.ts";
import { removeElements } from "../remove-elements.ts";

/** Removes React's marks. A hidden box with anything in it stays, to be found by verifyNothingHidden. */
export function stripReactMarks({ tree }: HtmlFile): void {
	visit(tree, "comment", (_comment, index, parent) => {
		if (parent === undefined || index === undefined) return;
		parent.children.splice(index, 1);
		return index;
	});
	removeElements(tree, "div[hidden]", ({ children }) => children.length === 0);
	visit(tree, { tagName: "style" }, (style) => {
		if (style.type !== "element") return;
		delete style.properties.dataPrecedence;
		delete style.properties.dataHref;
	});
}
