// Items with their depths, in order → lists within lists.
import type { Element, ElementContent } from "hast";

export type ListItem = {
	/** From 0, the outermost. */
	readonly depth: number;
	readonly isNumbered: boolean;
	readonly children: ElementContent[];
};

/** An item deeper than the one before goes into it; where the kind changes at one depth, another list begins. */
export function nestItems(items: readonly ListItem[]): Element[] {
	const lists: Element[] = [];
	const open: Element[] = [];
	for (const { depth, isNumbered, children } of items) {
		const tagName = isNumbered ? "ol" : "ul";
		const level = Math.min(depth, open.length);
		open.length = Math.min(open.length, level + 1);
		let list = open[level];
		if (list?.tagName !== tagName) {
			list = element(tagName, []);
			const above = open[level - 1]?.children.at(-1);
			if (above?.type === "element") above.children.push(list);
			else lists.push(list);
			open[level] = list;
		}
		list.children.push(element("li", children));
	}
	return lists;
}

function element(tagName: string, children: ElementContent[]): Element {
	return { type: "element", tagName, properties: {}, children };
}
