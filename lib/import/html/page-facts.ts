// A page's tree → what its head says about the article.
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { findPageTitle } from "./find-page-title.ts";
import { readAuthors } from "./read-authors.ts";
import { readLinkedNodes } from "./read-linked-nodes.ts";
import { wordsOfElement } from "./words-of-element.ts";

const CITED = [
	"citation_publication_date",
	"citation_online_date",
	"citation_date",
	"prism.publicationdate",
	"dc.date",
	"dcterms.issued",
];

export type PageFacts = {
	readonly description?: string;
	/** The page's own address, that relative links count from. */
	readonly address?: string;
	/** The words of the heading that is the article's own. */
	readonly heading?: string;
	/** ISO day on which it came out, as journals and libraries tell it. */
	readonly citedOn?: string;
	/** Whom its head names as authors, each once. */
	readonly authors: readonly string[];
};

const AUTHOR =
	/^(?:author|article:author|citation_author|parsely-author|dc\.creator|dcterms\.creator)$/;

/** Reads the description, the address, the authors and the article's title; what isn't there is left out. */
export function readPageFacts(tree: Root): PageFacts {
	const meta = new Map<string, string>();
	const authors = new Map<string, Set<string>>();
	visit(tree, "element", (element) => {
		const { tagName, properties } = element;
		if (tagName === "title") keep(meta, "<title>", wordsOfElement(element));
		if (tagName === "base") keep(meta, "base", properties.href);
		if (tagName === "link" && String(properties.rel) === "canonical")
			keep(meta, "canonical", properties.href);
		if (tagName === "meta") {
			const name = nameOf(properties);
			keep(meta, name, properties.content);
			const author = AUTHOR.test(name) ? oneLine(properties.content) : "";
			if (author !== "" && !/^https?:/.test(author))
				authors.set(name, (authors.get(name) ?? new Set()).add(author));
		}
	});
	const description = meta.get("description") ?? meta.get("og:description");
	const address = ["base", "canonical", "og:url"]
		.map((name) => meta.get(name))
		.find((found) => found !== undefined && /^https?:/i.test(found));
	const cited = CITED.map((name) => meta.get(name) ?? "")
		.map((date) => /^(\d{4})[-/](\d{2})[-/](\d{2})/.exec(date))
		.find((date) => date !== null);
	const nodes = readLinkedNodes(tree);
	const linked = readAuthors(nodes);
	const heading = findPageTitle(tree, meta, nodes);
	return {
		...(description !== undefined && { description }),
		...(address !== undefined && { address }),
		...(heading !== undefined && { heading }),
		...(cited && { citedOn: cited.slice(1, 4).join("-") }),
		authors: linked.length > 1 ? linked : [...([...authors.values()][0] ?? [])],
	};
}

function keep(
	meta: Map<string, string>,
	name: string,
	value: Element["properties"][string],
): void {
	const words = oneLine(value);
	if (words !== "" && !meta.has(name)) meta.set(name, words);
}

function nameOf({ name, property }: Element["properties"]): string {
	return String(name ?? property ?? "").toLowerCase();
}

function oneLine(value: Element["properties"][string]): string {
	return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
}
