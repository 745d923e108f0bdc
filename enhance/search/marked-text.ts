// A passage → its words as nodes, with the matches marked. Words of articles and of readers become text, never markup.
import type { Mark, Passage } from "./engine/pick-passage.ts";

/** `link` stands around a stretch of the passage, as the claim of a figure has it. */
export function markedText(
	{ text, marks }: Passage,
	link?: { readonly at: Mark; readonly element: HTMLAnchorElement },
): Node[] {
	const pieces = (from: number, to: number) =>
		pieceWithMarks(text, marks, from, to);
	if (link === undefined) return pieces(0, text.length);
	const { at, element } = link;
	element.append(...pieces(at.start, at.end));
	return [...pieces(0, at.start), element, ...pieces(at.end, text.length)];
}

function pieceWithMarks(
	text: string,
	marks: readonly Mark[],
	from: number,
	to: number,
): Node[] {
	const nodes: Node[] = [];
	let at = from;
	const addText = (end: number) => {
		if (end > at) nodes.push(document.createTextNode(text.slice(at, end)));
		at = Math.max(at, end);
	};
	for (const { start, end } of marks) {
		if (end <= from || start >= to) continue;
		addText(Math.max(start, from));
		const mark = document.createElement("mark");
		mark.textContent = text.slice(at, Math.min(end, to));
		nodes.push(mark);
		at = Math.min(end, to);
	}
	addText(to);
	return nodes;
}
