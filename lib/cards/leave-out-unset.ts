// A card with characters that no face of ours has → the card without them.
import type { CardNode } from "./card-node.ts";

/** Signs beside the words: emoji, arrows, ornaments, and what joins them. */
const ORNAMENT = /[\p{S}\p{P}\p{M}\p{Cf}\p{Z}]/u;

/**
 * A text that lacks only ornaments loses these. One that lacks a letter isn't set at all, since half a name is another name: a headline in Chinese
 * leaves a card of the site's name, the section, the day and the address. To set it, a face that has its letters belongs into card-faces.ts.
 */
export function leaveOutUnset(
	node: CardNode,
	unset: ReadonlySet<string>,
): CardNode {
	const { children } = node.props;
	if (children === undefined) return node;
	const left =
		typeof children === "string"
			? cutText(children, unset)
			: children.map((child) => leaveOutUnset(child, unset));
	return { ...node, props: { ...node.props, children: left } };
}

function cutText(text: string, unset: ReadonlySet<string>): string {
	const isMissing = (character: string) => unset.has(character);
	const lacksLetter = [...text].some(
		(character) => isMissing(character) && !ORNAMENT.test(character),
	);
	if (lacksLetter) return "";
	return [...text]
		.filter((character) => !isMissing(character))
		.join("")
		.replace(/\s+/g, " ")
		.trim();
}
