// A block → the same with the number of a footnote, which leads to it, wherever one is called.
import type { Nodes, RootContent } from "mdast";
import { FOOTMARK_CLASS } from "../model/hooks.ts";
import type { Mark } from "./mark-span.ts";
import type { ParsedFootnote } from "./parse-footnotes.ts";

/** Sets the marks of `footnotes`; called for one block after the other, since a footnote that is called again has a mark for each place. */
export function createFootmarks(
	footnotes: readonly ParsedFootnote[],
): (block: RootContent) => RootContent {
	const used = new Map<string, number>();
	const set = <Node extends Nodes>(node: Node): Node => {
		if (!("children" in node)) return node;
		const children = node.children.map((child) => {
			if (child.type !== "footnoteReference") return set(child);
			const footnote = footnotes.find(
				({ identifier }) => identifier === child.identifier,
			);
			if (footnote === undefined) return child;
			const place = used.get(child.identifier) ?? 0;
			used.set(child.identifier, place + 1);
			return footmark(footnote, place);
		});
		return { ...node, children };
	};
	return set;
}

function footmark({ id, number, marks }: ParsedFootnote, place: number): Mark {
	const link: Mark = {
		type: "mark",
		data: {
			hName: "a",
			hProperties: { id: marks[place] ?? "", href: `#${id}` },
		},
		children: [{ type: "text", value: String(number) }],
	};
	return {
		type: "mark",
		data: { hName: "sup", hProperties: { className: FOOTMARK_CLASS } },
		children: [link],
	};
}
