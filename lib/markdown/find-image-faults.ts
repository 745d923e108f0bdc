// A body's tree → what is wrong with the images in it, as far as the text alone tells.
import type { Image, ImageReference, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { BodyFault } from "./body-fault.ts";
import { imageOf, placedImage } from "./image-block.ts";

type Verdict = Pick<BodyFault, "rule" | "message">;

/** An image stands in a paragraph of its own, says what it shows, and is a file of the site's own. */
export function findImageFaults(tree: Root): BodyFault[] {
	const alone = new Set(
		tree.children.flatMap((block) =>
			imageOf(block) && block.type === "paragraph" ? block.children : [],
		),
	);
	const faults: BodyFault[] = [];
	visit(tree, (node) => {
		if (node.type !== "image" && node.type !== "imageReference") return;
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		for (const fault of judgeImage(node, alone.has(node)))
			faults.push({ ...fault, line, column });
	});
	return faults;
}

function judgeImage(node: Image | ImageReference, isAlone: boolean): Verdict[] {
	const { file, alt } = placedImage(node);
	const shown = node.type === "image" ? `![…](${node.url})` : `![…][${file}]`;
	return [
		...(isAlone
			? []
			: [
					{
						rule: "image-not-alone",
						message: `image "${file}" stands within other text; put it on lines of its own, with an empty line before and after.`,
					},
				]),
		...(alt === ""
			? [
					{
						rule: "image-without-alternative",
						message: `image "${file}" has no alternative text; say between the brackets what it shows: ${shown}.`,
					},
				]
			: []),
		...(node.type === "image" && node.title
			? [
					{
						rule: "image-has-title",
						message: `image "${file}" has a title, which nobody would see; make it the caption of its entry under "images".`,
					},
				]
			: []),
		...(isFolderPath(file)
			? []
			: [{ rule: "image-address-wrong", message: wrongAddress(file) }]),
	];
}

/** Whether an image may lie there: below content/images. */
export function isFolderPath(file: string): boolean {
	return (
		!isElsewhere(file) &&
		!file.includes("\\") &&
		file.split("/").every((step) => step !== "" && !/^\.{1,2}$/.test(step))
	);
}

function isElsewhere(file: string): boolean {
	return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(file);
}

/** A file of another site may change or vanish; one outside of the folder is nobody's. */
function wrongAddress(file: string): string {
	return isElsewhere(file)
		? `image "${cut(file)}" lies elsewhere, where it may change or vanish; save it to content/images, if you may, and write the name of the file.`
		: `image "${cut(file)}" is no path below content/images; put the file there and write its name, as in ![…](harbour.jpg).`;
}

function cut(address: string): string {
	return address.length > 60 ? `${address.slice(0, 60)}…` : address;
}
