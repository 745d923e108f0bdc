// A piece of HTML from a page → the same with whole addresses, as it must be where it is read away from the page.
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { absoluteUrl } from "../model/address.ts";

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const renderer = unified().use(rehypeStringify).freeze();

const ADDRESSES = ["href", "src"] as const;

/** `path` is the page's, from the root of the site: "#figure-steel" becomes "https://example.org/news/articles/bridge/#figure-steel". Ids go: a reader shows many texts at once. */
export function absoluteLinks(
	html: string,
	siteUrl: string,
	path: string,
): string {
	const tree = parser.parse(html);
	visit(tree, "element", ({ properties }) => {
		delete properties.id;
		delete properties.className;
		for (const name of ADDRESSES) {
			const value = properties[name];
			if (typeof value === "string")
				properties[name] = absolute(value, siteUrl, path);
		}
	});
	return renderer.stringify(tree);
}

function absolute(reference: string, siteUrl: string, path: string): string {
	// A path starts at the site, which may be a folder of its host.
	if (/^\/(?!\/)/.test(reference)) return absoluteUrl(siteUrl, reference);
	const page = absoluteUrl(siteUrl, path);
	return URL.canParse(reference, page)
		? new URL(reference, page).href
		: reference;
}
