// A page's text and its tree → the text with spaces where something stands beside its article, so that no place changes.
import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { wordsOfElement } from "./words-of-element.ts";

const NAMES =
	/^(?:(?:cookie|consent|gdpr|privacy)s?(?:[-_]?(?:banner|notice|bar|popup|modal|dialog|overlay|message|consent|wall|law-info-bar))?|cmp(?:box|[-_]container)|onetrust-.+|CybotCookiebot.*|comments?(?:[-_]?(?:area|list|section|wrap(?:per)?|container|thread))?|disqus_thread)$/i;
const BOX = /^(?:div|section|aside|footer|dialog|form|ol|ul)$/;
/** So much of a page's words is its article, whatever it is called. */
const MOST_SHARE = 0.6;

/** Notices about cookies and readers' comments are long sentences, which the extractor takes for the article in a short page. */
export function blankBeside(html: string, page: Root): string {
	let most = Number.POSITIVE_INFINITY;
	let blanked = html;
	visit(page, "element", (element) => {
		if (element.tagName === "body")
			most = wordsOfElement(element).length * MOST_SHARE;
		if (!isBeside(element) || wordsOfElement(element).length > most)
			return undefined;
		const start = element.position?.start.offset;
		const end = element.position?.end.offset;
		if (start === undefined || end === undefined) return undefined;
		const spaces = html.slice(start, end).replace(/\S/g, " ");
		blanked = blanked.slice(0, start) + spaces + blanked.slice(end);
		return SKIP;
	});
	return blanked;
}

function isBeside({ tagName, properties }: Element): boolean {
	// Behind each heading of an encyclopedia.
	if (tagName === "span")
		return [properties.className].flat().includes("mw-editsection");
	return (
		BOX.test(tagName) &&
		[properties.id, properties.className]
			.flat()
			.some((name) => typeof name === "string" && NAMES.test(name))
	);
}
