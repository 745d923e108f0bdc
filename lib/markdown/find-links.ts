// A body's tree → where its links lead, and where each is written.
import type { Root } from "mdast";
import { visit } from "unist-util-visit";

/** A link at a place of the body; lines count from the body's first line, 1. */
export type BodyLink = {
	/** As markdown gives it: without the marks around it, its escapes read. */
	readonly address: string;
	readonly line: number;
	readonly column: number;
};

/** Every link, in the order of the text; one that names a definition is told where the definition is. */
export function findLinks(tree: Root): BodyLink[] {
	const links: BodyLink[] = [];
	const defined = new Map<string, BodyLink>();
	const named = new Set<string>();
	visit(tree, (node) => {
		// What only an image names is the address of an image.
		if (node.type === "linkReference") named.add(node.identifier);
		if (node.type !== "link" && node.type !== "definition") return;
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		const link = { address: node.url, line, column };
		if (node.type === "link") links.push(link);
		else if (!defined.has(node.identifier)) defined.set(node.identifier, link);
	});
	return [...links, ...[...named].flatMap((name) => defined.get(name) ?? [])];
}
