// A piece of HTML → where its links lead, as they are written, in order.
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** Entities are decoded: `href="/?a=1&amp;b=2"` gives "/?a=1&b=2". An address that comes twice is named twice. */
export function findHrefs(html: string): string[] {
	// Most blocks have none, and parsing takes its time.
	if (!html.includes("href")) return [];
	const hrefs: string[] = [];
	visit(parser.parse(html), "element", ({ tagName, properties }) => {
		if (tagName === "a" && typeof properties.href === "string")
			hrefs.push(properties.href);
	});
	return hrefs;
}
