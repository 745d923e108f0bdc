// A tree of HTML → the same with the captions of tables in paragraphs above them, for markdown's tables have none.
import type { ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";

/** `<caption>Exports</caption>` would be set before the first column's head, without a space: "ExportsYear". */
export function liftCaptions(tree: Root): void {
	visit(tree, "element", (table, index, parent) => {
		if (table.tagName !== "table" || index === undefined) return undefined;
		const isCaption = (child: ElementContent) =>
			child.type === "element" && child.tagName === "caption";
		const captions = table.children.flatMap((child) =>
			child.type === "element" && isCaption(child)
				? [{ ...child, tagName: hasBlocks(child) ? "div" : "p" }]
				: [],
		);
		if (captions.length === 0) return undefined;
		table.children = table.children.filter((child) => !isCaption(child));
		parent?.children.splice(index, 0, ...captions);
		return index + captions.length + 1;
	});
}

function hasBlocks({ children }: { children: ElementContent[] }): boolean {
	return children.some(
		(child) =>
			child.type === "element" && /^(?:p|div|ul|ol)$/.test(child.tagName),
	);
}
