// The tree of a block → the same words without the elements that tie figures, pull quotes and explanations to them.
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { TERM_CLASS } from "../../model/hooks.ts";

/** The classes that lib/content gives them. */
const MARKS = ["tie", "body-claim", "body-passage", TERM_CLASS];

/** Puts, in place, each mark's content where the mark stood. */
export function unwrapMarks(tree: Root): void {
	visit(tree, "element", (element, index, parent) => {
		if (parent === undefined || index === undefined || !isMark(element)) return;
		parent.children.splice(index, 1, ...element.children);
		return index;
	});
}

function isMark({ properties: { className } }: Element): boolean {
	return (
		Array.isArray(className) &&
		className.some((name) => MARKS.includes(String(name)))
	);
}
