// A tree of HTML → the same with every child of a list in an item: what stands between them would be lost.
import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";

type List = { readonly items: readonly string[]; readonly wrapper: string };

const LISTS: Readonly<Record<string, List>> = {
	ul: { items: ["li"], wrapper: "li" },
	ol: { items: ["li"], wrapper: "li" },
	dl: { items: ["dt", "dd", "div"], wrapper: "dd" },
};

/** `<ul>Text<li>Item</li></ul>` → `<ul><li>Text</li><li>Item</li></ul>`; browsers show both, the converter knows items alone. */
export function wrapStrays(tree: Root): void {
	visit(tree, "element", (element, _, parent) => {
		const list =
			LISTS[element.tagName] ??
			(element.tagName === "div" && isDefinitions(parent)
				? LISTS.dl
				: undefined);
		if (list !== undefined) element.children = wrap(element.children, list);
	});
}

function isDefinitions(parent: Root | Element | undefined): boolean {
	return parent?.type === "element" && parent.tagName === "dl";
}

/** Strays that follow each other stand in one item. */
function wrap(
	children: readonly ElementContent[],
	{ items, wrapper }: List,
): ElementContent[] {
	const wrapped: ElementContent[] = [];
	let strays: ElementContent[] = [];
	const flush = () => {
		if (strays.some(hasWords))
			wrapped.push({
				type: "element",
				tagName: wrapper,
				properties: {},
				children: strays,
			});
		strays = [];
	};
	for (const child of children) {
		if (child.type === "element" && items.includes(child.tagName)) {
			flush();
			wrapped.push(child);
		} else strays.push(child);
	}
	flush();
	return wrapped;
}

function hasWords(child: ElementContent): boolean {
	return (
		child.type === "element" ||
		(child.type === "text" && child.value.trim() !== "")
	);
}
