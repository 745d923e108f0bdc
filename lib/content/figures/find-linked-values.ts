// Figures whose value stands in a link of the body: the tie to the figures box can't be a link within a link.
import type { Nodes, RootContent } from "mdast";
import { gapBetweenChildren, plainText } from "../../markdown/plain-text.ts";
import type { Fault } from "../front-matter/fault.ts";
import type { BoundFigure } from "./bind-figures.ts";

/** A fault for each figure whose value phrase touches a link. */
export function findLinkedValues(
	blocks: readonly RootContent[],
	figures: readonly BoundFigure[],
	entries: readonly { readonly id: string }[],
): Fault[] {
	return figures.flatMap(({ figure, valuePhrase }) => {
		const block = blocks[valuePhrase.block];
		if (block === undefined) return [];
		const isLinked = linkSpans(block, 0).some(
			(link) => link.start < valuePhrase.end && link.end > valuePhrase.start,
		);
		if (!isLinked) return [];
		const index = entries.findIndex(({ id }) => id === figure.id);
		const message = `the value of figure "${figure.id}" stands inside a link of the body, so it can’t lead to the figures box; move the link to other words.`;
		return [
			{
				rule: "figure-value-linked",
				path: ["figures", index, "claim"],
				message,
			},
		];
	});
}

type Span = { readonly start: number; readonly end: number };

function linkSpans(node: Nodes, start: number): Span[] {
	const end = start + plainText(node).length;
	if (node.type === "link" || node.type === "linkReference")
		return [{ start, end }];
	if (!("children" in node)) return [];
	const gap = gapBetweenChildren(node).length;
	let at = start;
	return node.children.flatMap((child) => {
		const spans = linkSpans(child, at);
		at += plainText(child).length + gap;
		return spans;
	});
}
