// The tree of a page that is no article → what only articles have, wherever it stands.
import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { BodyFault } from "./body-fault.ts";
import { faultAt } from "./fault-at.ts";
import { calledWithoutWords } from "./find-footnote-faults.ts";
import { placedImage } from "./image-block.ts";

/** A page shows no image and no footnote; each footnote is told once, where it comes first. */
export function findPageFaults(tree: Root): BodyFault[] {
	const faults: BodyFault[] = [];
	const told = new Set<string>();
	visit(tree, (node) => {
		if (node.type === "image" || node.type === "imageReference")
			faults.push(
				faultAt(
					node,
					"page-has-image",
					`image "${placedImage(node).file}" would be lost, for only articles have images; take it out.`,
				),
			);
		for (const footnote of footnotesOf(node)) {
			if (told.has(footnote)) continue;
			told.add(footnote);
			faults.push(
				faultAt(
					node,
					"page-has-footnote",
					`only articles have footnotes; take [^${footnote}] away, and move its words into the text.`,
				),
			);
		}
	});
	return faults;
}

function footnotesOf(node: Nodes): string[] {
	if (node.type === "text") return calledWithoutWords(node);
	return node.type === "footnoteReference" || node.type === "footnoteDefinition"
		? [node.identifier]
		: [];
}
