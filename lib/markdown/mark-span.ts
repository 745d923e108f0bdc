// A block and a span of its text → the block with that span wrapped in an element; cut at the edges where elements overlap.
import type { Nodes, Parent, PhrasingContent, RootContent } from "mdast";
import { gapBetweenChildren, isBlock, plainText } from "./plain-text.ts";

/** An element that we add around words of the body. */
export interface Mark extends Parent {
	type: "mark";
	data: { hName: string; hProperties: Record<string, string> };
	children: PhrasingContent[];
}

declare module "mdast" {
	interface PhrasingContentMap {
		mark: Mark;
	}
	interface RootContentMap {
		mark: Mark;
	}
}

export type SpanMark = {
	/** UTF-16 offsets into the block's plain text, end exclusive. */
	readonly start: number;
	readonly end: number;
	readonly tagName: "a" | "span";
	/** Goes on the first piece only. */
	readonly id?: string;
	/** Goes on every piece. */
	readonly properties: Readonly<Record<string, string>>;
};

/**
 * Wraps `mark.start` to `mark.end` of a block's plain text in as few elements as the tree allows.
 * Phrasing elements that lie wholly inside are wrapped whole; those that only overlap are entered and cut.
 */
export function markSpan(block: RootContent, mark: SpanMark): RootContent {
	if (!("children" in block)) return block;
	let isFirst = true;
	const wrap = (children: PhrasingContent[]): Mark => {
		const id = isFirst && mark.id !== undefined ? { id: mark.id } : {};
		isFirst = false;
		return {
			type: "mark",
			data: { hName: mark.tagName, hProperties: { ...id, ...mark.properties } },
			children,
		};
	};
	return enter(block, 0, mark, wrap);
}

type Wrap = (children: PhrasingContent[]) => Mark;

/** Rebuilds `parent` with every stretch of its phrasing children that lies in the span wrapped. */
function enter<Parent extends Nodes>(
	parent: Parent,
	offset: number,
	span: SpanMark,
	wrap: Wrap,
): Parent {
	if (!("children" in parent)) return parent;
	const gap = gapBetweenChildren(parent).length;
	const children: Nodes[] = [];
	let run: PhrasingContent[] = [];
	const flush = () => {
		if (run.length > 0) children.push(wrap(run));
		run = [];
	};
	let at = offset;
	for (const child of parent.children) {
		for (const [start, piece] of cutText(child, at, span)) {
			const end = start + plainText(piece).length;
			const isInside = start >= span.start && end <= span.end && end > start;
			const isWhole = span.tagName !== "a" || !callsFootnote(piece);
			if (isInside && isWhole && isPhrasing(piece)) run.push(piece);
			else {
				flush();
				const isTouched = start < span.end && end > span.start;
				children.push(isTouched ? enter(piece, start, span, wrap) : piece);
			}
		}
		at += plainText(child).length + gap;
	}
	flush();
	return { ...parent, children };
}

/** A text node cut at the span's edges, each piece with its offset; any other node as it is. */
function cutText(
	node: Nodes,
	offset: number,
	span: SpanMark,
): [number, Nodes][] {
	if (node.type !== "text") return [[offset, node]];
	const edges = [span.start - offset, span.end - offset]
		.filter((edge) => edge > 0 && edge < node.value.length)
		.concat(node.value.length);
	let from = 0;
	return edges.map((edge) => {
		const piece: [number, Nodes] = [
			offset + from,
			{ type: "text", value: node.value.slice(from, edge) },
		];
		from = edge;
		return piece;
	});
}

/** The number of a footnote is a link, and can't stand in another. */
function callsFootnote(node: Nodes): boolean {
	if (node.type === "footnoteReference") return true;
	return "children" in node && node.children.some(callsFootnote);
}

function isPhrasing(node: Nodes): node is PhrasingContent {
	return !isBlock(node) && node.type !== "root";
}
