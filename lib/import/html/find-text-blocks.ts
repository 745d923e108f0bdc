// A page's tree → its text, block by block, each with its place.
import type { Element, Nodes, Root } from "hast";

export type TextBlock = {
	readonly line: number;
	readonly column: number;
	readonly text: string;
};

const HIDDEN = new Set([
	"script",
	"style",
	"template",
	"head",
	"svg",
	"iframe",
	"object",
]);
const INLINE = new Set([
	"a",
	"abbr",
	"b",
	"bdi",
	"bdo",
	"cite",
	"code",
	"del",
	"dfn",
	"em",
	"font",
	"i",
	"ins",
	"kbd",
	"label",
	"mark",
	"q",
	"s",
	"samp",
	"small",
	"span",
	"strong",
	"sub",
	"sup",
	"time",
	"tt",
	"u",
	"var",
	"wbr",
]);

/** The runs of words that no block's edge parts, in the order of the page. */
export function findTextBlocks(root: Root): TextBlock[] {
	const blocks: TextBlock[] = [];
	let words = "";
	let place = { line: 1, column: 1 };
	const flush = () => {
		const text = words.replace(/\s+/g, " ").trim();
		if (text !== "") blocks.push({ ...place, text });
		words = "";
	};
	const walk = (node: Nodes): void => {
		if (node.type === "text") {
			if (words.trim() === "" && node.position !== undefined) {
				const { line, column } = node.position.start;
				place = { line, column };
			}
			words += node.value;
			return;
		}
		if (!("children" in node)) return;
		if (node.type === "element" && HIDDEN.has(node.tagName)) return;
		const isBlock = node.type !== "element" || !isInline(node);
		if (isBlock) flush();
		node.children.forEach(walk);
		if (isBlock) flush();
	};
	walk(root);
	flush();
	return blocks;
}

function isInline({ tagName }: Element): boolean {
	return INLINE.has(tagName);
}
