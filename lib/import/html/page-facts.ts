// A page's tree → what its head says about the article.
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

export type PageFacts = {
	readonly lang?: string;
	readonly description?: string;
	/** The page's own address, that relative links count from. */
	readonly address?: string;
	/** The words of the page's one h1. */
	readonly heading?: string;
};

/** Reads the language, the description, the address and the one title of the first depth; what isn't there is left out. */
export function readPageFacts(tree: Root): PageFacts {
	const meta = new Map<string, string>();
	const headings: string[] = [];
	let lang: string | undefined;
	visit(tree, "element", (element) => {
		const { tagName, properties } = element;
		if (tagName === "html" && typeof properties.lang === "string")
			lang = properties.lang;
		if (tagName === "h1") headings.push(wordsOf(element));
		if (tagName === "base") keep(meta, "base", properties.href);
		if (tagName === "link" && String(properties.rel) === "canonical")
			keep(meta, "canonical", properties.href);
		if (tagName === "meta")
			keep(
				meta,
				String(properties.name ?? properties.property ?? "").toLowerCase(),
				properties.content,
			);
	});
	const description = meta.get("description") ?? meta.get("og:description");
	const address = ["base", "canonical", "og:url"]
		.map((name) => meta.get(name))
		.find((found) => found !== undefined && /^https?:/i.test(found));
	const tag = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.exec(
		lang?.trim() ?? "",
	)?.[0];
	const [heading, second] = headings.filter((words) => words !== "");
	return {
		...(tag !== undefined && { lang: canonicalTag(tag.replaceAll("_", "-")) }),
		...(description !== undefined && { description }),
		...(address !== undefined && { address }),
		...(heading !== undefined && second === undefined && { heading }),
	};
}

function keep(
	meta: Map<string, string>,
	name: string,
	value: Element["properties"][string],
): void {
	const words =
		typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
	if (words !== "" && !meta.has(name)) meta.set(name, words);
}

function canonicalTag(tag: string): string {
	try {
		return Intl.getCanonicalLocales(tag)[0] ?? tag;
	} catch {
		return tag;
	}
}

function wordsOf(element: Element): string {
	let words = "";
	visit(element, "text", ({ value }) => {
		words += value;
	});
	return words.replace(/\s+/g, " ").trim();
}
