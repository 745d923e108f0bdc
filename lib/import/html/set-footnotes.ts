// A tree of markdown that holds the numbers of its notes, and the notes → the same with footnotes as markdown writes them.
import type { FootnoteReference, PhrasingContent, Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import { FOOTMARK } from "./take-footnotes.ts";

/** "…treasurer1." → "…treasurer[^1].", and "[^1]: Accounts of the trust." at the foot. */
export function setFootnotes(tree: Root, notes: readonly Root[]): void {
	visit(tree, "text", (node, index, parent) => {
		if (index === undefined || parent === undefined) return undefined;
		const pieces = splitMarks(node);
		const siblings: PhrasingContent[] | Root["children"] = parent.children;
		siblings.splice(index, 1, ...pieces);
		return index + pieces.length;
	});
	notes.forEach(({ children }, at) => {
		const id = String(at + 1);
		tree.children.push({
			type: "footnoteDefinition",
			identifier: id,
			label: id,
			children: children.flatMap((child) =>
				child.type === "paragraph" ||
				child.type === "list" ||
				child.type === "blockquote" ||
				child.type === "table" ||
				child.type === "code"
					? [child]
					: [],
			),
		});
	});
}

function splitMarks({ value }: Text): (Text | FootnoteReference)[] {
	return value
		.split(FOOTMARK)
		.flatMap((piece, at): (Text | FootnoteReference)[] => {
			if (at % 2 === 1)
				return [{ type: "footnoteReference", identifier: piece, label: piece }];
			return piece === "" ? [] : [{ type: "text", value: piece }];
		});
}
