// A node of the body → the image that it places, if it does nothing else.
import type { Image, ImageReference, Nodes } from "mdast";
import { visit } from "unist-util-visit";

export type PlacedImage = {
	/** As front matter names it. */
	readonly file: string;
	readonly alt: string;
};

/** The image of a paragraph that holds nothing else. */
export function imageOf(block: Nodes): PlacedImage | undefined {
	if (block.type !== "paragraph") return undefined;
	const [only, ...others] = block.children;
	if (others.length > 0) return undefined;
	return only?.type === "image" || only?.type === "imageReference"
		? placedImage(only)
		: undefined;
}

/** The files of every image below a node, wherever it stands. */
export function imageFilesIn(node: Nodes): string[] {
	const files: string[] = [];
	visit(node, (one) => {
		if (one.type === "image" || one.type === "imageReference")
			files.push(placedImage(one).file);
	});
	return files;
}

/** `![…](harbour%20bridge.jpg)` and `![…][harbour bridge.jpg]` place one file: article.md, which others show, has the second with a whole address below. */
export function placedImage(node: Image | ImageReference): PlacedImage {
	const file =
		node.type === "image" ? decode(node.url) : (node.label ?? node.identifier);
	return { file: file.normalize("NFC"), alt: node.alt?.trim() ?? "" };
}

function decode(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}
