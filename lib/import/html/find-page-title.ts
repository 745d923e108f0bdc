// What a page calls itself and its article → the heading that is the article's.
import type { Element, Nodes, Root } from "hast";
import {
	isArticleNode,
	type LinkedNode,
	typesOf,
	wordsOfNode,
} from "./read-linked-nodes.ts";
import { wordsOfElement } from "./words-of-element.ts";

type Heading = {
	readonly words: string;
	readonly depth: number;
	/** Set where the page marks it as its own name: in its header, or as a link to its front page. */
	readonly isSite: boolean;
	readonly isInArticle: boolean;
};

/** What parts a site's name from a title; a colon parts a title from its own second half too. */
const SITE_SEPARATOR = /\s+[|–—·•»-]+\s+|\s*[|»]\s*/u;
const SEPARATOR = /\s+[|–—·•»:-]+\s+|:\s+|\s*[|»]\s*/u;
const SITE =
	/^(?:(?:site|blog)[-_]?(?:title|name|header|heading|branding|logo)|masthead|logo|brand|navbar(?:-brand)?|header)$/iu;
const FRONT = /^(?:\/|\.\/?|(?:\/|\.\/)?index\.html?|https?:\/\/[^/]+\/?)$/iu;

/**
 * The one h1 is the headline, unless it is the site's name: then the heading is that the head or the linked data name as title. Of
 * several h1 it is the one that they name. Undefined where nothing tells. `meta` has the page's title as "<title>".
 */
export function findPageTitle(
	page: Root,
	meta: ReadonlyMap<string, string>,
	nodes: readonly LinkedNode[],
): string | undefined {
	const sites = namesOfSite(meta, nodes);
	const headings = listHeadings(page);
	const own = headings.filter(
		({ words, isSite }) => !isSite && !sites.includes(fold(words)),
	);
	const stated = [
		...nodes.filter(isArticleNode).map(({ headline }) => wordsOfNode(headline)),
		meta.get("og:title") ?? "",
		meta.get("twitter:title") ?? "",
	].filter((title) => title !== "" && !sites.includes(fold(title)));
	const title = meta.get("<title>") ?? "";
	const parts = title.split(SEPARATOR);
	const tops = own.filter(({ depth }) => depth === 1);
	const told = findNamed(tops, stated) ?? findNamed(own, stated);
	const [top, second] = tops;
	if (top === undefined && headings.some(({ depth }) => depth === 1)) {
		const names = [
			...sites,
			...headings.filter((one) => one.isSite).map(({ words }) => fold(words)),
		];
		const [longest] = parts
			.filter((part) => !["", ...names].includes(fold(part)))
			.sort((a, b) => b.length - a.length);
		return (
			told ?? findNamed(own, parts) ?? stated[0] ?? longest ?? own[0]?.words
		);
	}
	const below = own.filter(({ isInArticle }) => isInArticle);
	// "The ferry | Harbour Notes", both of them headings: the one inside the article is its own.
	const isName =
		top?.isInArticle === false &&
		findNamed([top], title.split(SITE_SEPARATOR)) !== undefined;
	return (
		told ??
		(isName ? findNamed(below, parts) : undefined) ??
		findNamed(tops, parts) ??
		(second === undefined ? top?.words : undefined)
	);
}

function findNamed(
	headings: readonly Heading[],
	titles: readonly string[],
): string | undefined {
	const names = titles.map(fold);
	return headings.find(({ words }) => names.includes(fold(words)))?.words;
}

function namesOfSite(
	meta: ReadonlyMap<string, string>,
	nodes: readonly LinkedNode[],
): string[] {
	return [
		meta.get("og:site_name") ?? "",
		meta.get("application-name") ?? "",
		...nodes
			.filter((node) => typesOf(node).some((type) => type === "WebSite"))
			.map(wordsOfNode),
		...nodes
			.filter(isArticleNode)
			.map(({ publisher }) => wordsOfNode(publisher)),
	]
		.filter((name) => name !== "")
		.map(fold);
}

function listHeadings(page: Root): Heading[] {
	const found: Heading[] = [];
	const walk = (node: Nodes, isSite: boolean, isInArticle: boolean): void => {
		if (!("children" in node)) return;
		if (node.type === "element") {
			isInArticle ||= /^(?:article|main)$/.test(node.tagName);
			isSite ||= isNamedSite(node);
			const depth = Number(/^h([123])$/.exec(node.tagName)?.[1] ?? 0);
			const words = depth === 0 ? "" : wordsOfElement(node);
			const isName =
				depth === 1 &&
				!isInArticle &&
				(isSite || node.children.some(isFrontLink));
			if (words !== "")
				found.push({ words, depth, isSite: isName, isInArticle });
		}
		for (const child of node.children) walk(child, isSite, isInArticle);
	};
	walk(page, false, false);
	return found;
}

function isNamedSite({ properties }: Element): boolean {
	const { className, id, role } = properties;
	return [className, id, role === "banner" ? "header" : undefined]
		.flat()
		.some((name) => typeof name === "string" && SITE.test(name));
}

function isFrontLink(node: Element["children"][number]): boolean {
	return (
		node.type === "element" &&
		node.tagName === "a" &&
		FRONT.test(String(node.properties.href ?? ""))
	);
}

function fold(words: string): string {
	return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
