// A page's tree → what its linked data (JSON-LD) say: the articles and the sites that they name.
import type { Root } from "hast";
import { visit } from "unist-util-visit";

export type LinkedNode = Readonly<Record<string, unknown>>;

const ARTICLE = /Article|Posting|Report|Review/;

/** Nodes stand alone, in a list, or in the list of a graph; nothing deeper is looked into, and data that can't be read say nothing. */
export function readLinkedNodes(page: Root): readonly LinkedNode[] {
	const found: LinkedNode[] = [];
	visit(page, "element", ({ tagName, properties, children }) => {
		const isLinked =
			tagName === "script" && properties.type === "application/ld+json";
		const [text] = children;
		if (!isLinked || text?.type !== "text") return;
		const nodes = [parse(text.value)].flat().filter(isRecord);
		for (const node of nodes)
			found.push(node, ...[node["@graph"]].flat().filter(isRecord));
	});
	return found;
}

/** Whether a node is an article of any kind that schema.org has. */
export function isArticleNode(node: LinkedNode): boolean {
	return typesOf(node).some((type) => ARTICLE.test(type));
}

/** Its types, without what isn't words. */
export function typesOf(node: LinkedNode): string[] {
	return [node["@type"]]
		.flat()
		.filter((type): type is string => typeof type === "string");
}

/** The words of a value, or of the name of what it stands for; "" where there are none. */
export function wordsOfNode(value: unknown): string {
	const words = isRecord(value) ? value.name : value;
	return typeof words === "string" ? words.replace(/\s+/g, " ").trim() : "";
}

function isRecord(value: unknown): value is LinkedNode {
	return typeof value === "object" && value !== null;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
