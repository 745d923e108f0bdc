// A tree of markdown → the same with images that start or end a paragraph in paragraphs of their own, as an article has them.
import type { Paragraph, Root, RootContent } from "mdast";

/** `![…](bridge.jpg)The bridge.` → the image, then its caption. One in the middle of a sentence stays: the sentence would be cut. */
export function liftImages(tree: Root): void {
	tree.children = tree.children.flatMap((block): RootContent[] =>
		block.type === "paragraph" ? liftFrom(block) : [block],
	);
}

function liftFrom({ children }: Paragraph): Paragraph[] {
	const isWords = (child: Paragraph["children"][number] | undefined) =>
		child !== undefined &&
		child.type !== "image" &&
		child.type !== "break" &&
		!(child.type === "text" && child.value.trim() === "");
	const first = children.findIndex(isWords);
	const last = children.findLastIndex(isWords);
	if (first < 0) return imagesOf(children);
	const words = children.slice(first, last + 1).map((child, index, all) => {
		if (child.type !== "text") return child;
		const start = index === 0 ? child.value.replace(/^\s+/, "") : child.value;
		const value = index === all.length - 1 ? start.trimEnd() : start;
		return { ...child, value };
	});
	return [
		...imagesOf(children.slice(0, first)),
		{ type: "paragraph", children: words },
		...imagesOf(children.slice(last + 1)),
	];
}

function imagesOf(children: Paragraph["children"]): Paragraph[] {
	return children.flatMap((child) =>
		child.type === "image" ? { type: "paragraph", children: [child] } : [],
	);
}
