// A tree and a selector → the tree without the elements that it selects.
import type { Element, Root } from "hast";
import { matches } from "hast-util-select";
import { SKIP, visit } from "unist-util-visit";

/** Removes, in place, each element that matches `selector` and passes `isMeant`. */
export function removeElements(
	tree: Root,
	selector: string,
	isMeant: (element: Element) => boolean = () => true,
): void {
	visit(tree, "element", (element, index, parent) => {
		if (parent === undefined || index === undefined) return;
		if (!matches(selector, element) || !isMeant(element)) return;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
}
