// mdast node → the text that a reader sees, and how long it is: the offsets that claims and passages are counted in.
import type { Nodes } from "mdast";

const CELL_GAP = "\t";
const BLOCK_GAP = "\n";

const BLOCK_TYPES = new Set([
	"blockquote",
	"code",
	"heading",
	"list",
	"listItem",
	"paragraph",
	"table",
	"tableRow",
	"tableCell",
	"thematicBreak",
]);

/** Whether a node stands on lines of its own, so that no mark may wrap it. */
export function isBlock(node: Nodes): boolean {
	return BLOCK_TYPES.has(node.type);
}

/** What stands between two children of `parent` in its plain text. */
export function gapBetweenChildren(parent: Nodes): string {
	if (parent.type === "tableRow") return CELL_GAP;
	if (!("children" in parent)) return "";
	return parent.children.some(isBlock) ? BLOCK_GAP : "";
}

/**
 * The visible text of a node. Children that are blocks are parted by a line feed, table cells by a tab; an image has none.
 * Offsets into it are UTF-16 units.
 */
export function plainText(node: Nodes): string {
	if (node.type === "break") return BLOCK_GAP;
	if ("children" in node)
		return node.children.map(plainText).join(gapBetweenChildren(node));
	if (
		node.type === "text" ||
		node.type === "inlineCode" ||
		node.type === "code"
	)
		return node.value;
	return "";
}
