// A page's linked data → whom they name as authors.
import {
	isArticleNode,
	type LinkedNode,
	wordsOfNode,
} from "./read-linked-nodes.ts";

/** The names of the first article that has any, each once. */
export function readAuthors(nodes: readonly LinkedNode[]): readonly string[] {
	const authors = nodes.filter(isArticleNode).map(({ author }) =>
		[author]
			.flat()
			.map(wordsOfNode)
			.filter((name) => name !== "" && !/^https?:/.test(name)),
	);
	return [...new Set(authors.find(({ length }) => length > 0) ?? [])];
}
