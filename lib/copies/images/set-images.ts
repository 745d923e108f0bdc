// A copy's tree → the same with each image led to where the copy has it.
import type { Nodes } from "hast";
import { visit } from "unist-util-visit";
import type { CopiedImage, CopiedImages } from "./read-copied-images.ts";

/** Gives every image the address that `addressOf` makes for it. Throws for one whose bytes the copy hasn’t got. */
export function setImages(
	tree: Nodes,
	images: CopiedImages,
	addressOf: (image: CopiedImage) => string,
): void {
	visit(tree, "element", ({ tagName, properties }) => {
		if (tagName !== "img") return;
		const image = images.get(String(properties.src));
		if (image === undefined)
			throw new Error(`the copy has no image "${properties.src}"`);
		properties.src = addressOf(image);
	});
}
