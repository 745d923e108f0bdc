// Styles that the first screen doesn't need move into one style element at the end of the body: the headline doesn't wait for them.
import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import type { HtmlFile } from "../html-file.ts";
import { rawText } from "../raw-text.ts";
import { removeElements } from "../remove-elements.ts";
import { splitLateCss } from "./split-late-css.ts";

/** Moves late styles of every style element of a page, in their order. */
export function attachLateStyles({ tree }: HtmlFile): void {
	const late: string[] = [];
	for (const style of selectAll("style", tree)) {
		const split = splitLateCss(rawText(style));
		style.children = textNodes(split.early);
		if (split.late !== "") late.push(split.late);
	}
	removeElements(tree, "style", ({ children }) => children.length === 0);
	if (late.length === 0) return;
	select("body", tree)?.children.push({
		type: "element",
		tagName: "style",
		properties: {},
		children: textNodes(late.join("")),
	});
}

function textNodes(value: string): Element["children"] {
	return value === "" ? [] : [{ type: "text", value }];
}
