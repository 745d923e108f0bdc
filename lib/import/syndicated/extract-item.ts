// One item of a feed → its article as markdown, as a page's is, and what was left behind.
import { parseDate } from "../front-matter/parse-date.ts";
import { joinNames } from "../front-matter/parse-names.ts";
import {
	type ExtractedArticle,
	extractArticle,
} from "../html/extract-article.ts";
import { findTextBlocks } from "../html/find-text-blocks.ts";
import { parsePiece } from "../html/parse-page.ts";
import type { SyndicatedItem } from "./syndicated-item.ts";

/** `text` is the feed's own, in which places count. */
export function extractItem(
	item: SyndicatedItem,
	text: string,
): ExtractedArticle {
	const article = extractArticle(item.content);
	const headline = wordsOf(item.title);
	const summary = wordsOf(item.summary);
	const day =
		/^\d{4}-\d{2}-\d{2}/.exec(item.published)?.[0] ??
		parseDate(item.published, "en")?.day;
	const isCut = /(?:…|\.{3})\W*$/u.test(summary);
	const isRepeated = lettersOf(wordsOf(item.content)).includes(
		lettersOf(summary),
	);
	const isDek = summary !== "" && !isCut && !isRepeated;
	const placed = (words: string, reason: string) => ({
		...placeOf(text, words),
		text: words,
		reason,
	});
	return {
		...article,
		fields: {
			...article.fields,
			...(headline !== "" && { headline }),
			...(item.authors.length > 0 && { byline: joinNames(item.authors) }),
			...(day !== undefined && { publishedOn: day }),
			...(isDek && { dek: summary }),
		},
		...(item.lang !== undefined && { lang: item.lang }),
		removals: [
			...article.removals.map(({ text: words, reason }) =>
				placed(words, reason),
			),
			...(summary !== "" && !isDek
				? [placed(summary, "a summary of the feed, which says the text again")]
				: []),
			...item.others.map((field) =>
				placed(field, "a field that drafts don't have"),
			),
		],
	};
}

function wordsOf(html: string): string {
	return findTextBlocks(parsePiece(html))
		.map(({ text }) => text)
		.join(" ");
}

function lettersOf(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The line where words begin; the first where they are written otherwise there. */
function placeOf(
	text: string,
	words: string,
): { line: number; column: number } {
	const at = Math.max(0, text.indexOf(words.slice(0, 30)));
	const before = text.slice(0, at).split("\n");
	return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
