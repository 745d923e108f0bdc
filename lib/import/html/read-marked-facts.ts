// A page's tree → the dek and the day that classes and properties mark in its body.
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { wordsOfElement } from "./words-of-element.ts";

export type MarkedFacts = {
	readonly subtitle?: string;
	/** ISO 8601 day. */
	readonly publishedOn?: string;
};

const SUBTITLE =
	/^(?:sub-?title|dek|standfirst|p-summary|(?:article|post|entry|story)[-_]{1,2}(?:sub-?title|dek|standfirst|subheadline))$/i;
const PUBLISHED = /^(?:dt-published|published|entry-date)$/;
const LONGEST = 320;

/** The first of each, as microformats, schema.org and common systems mark them. */
export function readMarkedFacts(page: Root): MarkedFacts {
	let subtitle: string | undefined;
	let publishedOn: string | undefined;
	visit(page, "element", (element) => {
		const classes = [element.properties.className].flat().map(String);
		if (classes.some((name) => SUBTITLE.test(name))) {
			const words = wordsOfElement(element);
			if (words !== "" && words.length <= LONGEST) subtitle ??= words;
		}
		if (isPublished(element, classes)) {
			const { dateTime, content } = element.properties;
			const day = /^\d{4}-\d{2}-\d{2}/.exec(String(dateTime ?? content ?? ""));
			publishedOn ??= day?.[0];
		}
	});
	return {
		...(subtitle !== undefined && { subtitle }),
		...(publishedOn !== undefined && { publishedOn }),
	};
}

function isPublished(
	{ tagName, properties }: Element,
	classes: readonly string[],
): boolean {
	return (
		String(properties.itemProp) === "datePublished" ||
		(tagName === "time" &&
			(properties.pubDate !== undefined ||
				classes.some((name) => PUBLISHED.test(name))))
	);
}
