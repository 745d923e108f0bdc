// A page's tree → whom its linked data name as authors.
import type { Root } from "hast";
import { visit } from "unist-util-visit";

const ARTICLE = /Article|Posting|Report|Review/;

/** The names of the first article that has any, each once; data that can't be read name nobody. */
export function readAuthors(page: Root): readonly string[] {
	const names = new Set<string>();
	visit(page, "element", ({ tagName, properties, children }) => {
		const isLinked =
			tagName === "script" && properties.type === "application/ld+json";
		const [text] = children;
		if (!isLinked || text?.type !== "text" || names.size > 0) return;
		for (const name of authorsOf(parse(text.value))) names.add(name);
	});
	return [...names];
}

/** Articles stand alone, in a list, or in the list of a graph; nothing deeper is looked into. */
function authorsOf(data: unknown): string[] {
	const nodes = [data]
		.flat()
		.filter(isRecord)
		.flatMap((node) => [node, ...[node["@graph"]].flat().filter(isRecord)]);
	const authors = nodes
		.filter(isArticle)
		.map(({ author }) => [author].flat().flatMap(nameOf));
	return authors.find(({ length }) => length > 0) ?? [];
}

function isArticle(node: Readonly<Record<string, unknown>>): boolean {
	return [node["@type"]]
		.flat()
		.some((type) => typeof type === "string" && ARTICLE.test(type));
}

function nameOf(author: unknown): string[] {
	const name = isRecord(author) ? author.name : author;
	const words =
		typeof name === "string" ? name.replace(/\s+/g, " ").trim() : "";
	return words === "" || /^https?:/.test(words) ? [] : [words];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
