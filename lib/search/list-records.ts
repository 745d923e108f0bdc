// Articles → what can be found: each article, each of its figures, each of its pull quotes.
import { articlePath } from "../model/address.ts";
import type { Article, Figure, PullQuote } from "../model/article.ts";
import { figureNote } from "../model/figure-note.ts";
import { claimId, figureId, quoteId } from "../model/hooks.ts";
import { nameSlug } from "../model/listing/collections.ts";
import type { ResultKind, ShownResult } from "../model/search-result.ts";
import type { Site } from "../model/site.ts";
import { cutWords } from "../text/cut-words.ts";
import { formatDate } from "../text/format-date.ts";
import { splitSentences } from "../text/split-sentences.ts";
import { textSetting } from "../text/text-setting.ts";

/** One thing that can be found. All its texts are cut into words. */
export type SearchRecord = {
	readonly shown: ShownResult;
	/** What is searched, and what the sentence around a match is taken from. */
	readonly content: string;
	/** What is searched besides. A match in the title counts most. */
	readonly fields: Readonly<Record<string, string>>;
	readonly filters: {
		readonly kind: ResultKind;
		/** As addresses have it. */
		readonly section: string;
		readonly year: string;
	};
};

/** Of what stands published now: neither earlier editions nor withdrawn articles. In the order of the site. */
export function listRecords({
	articles,
	lang,
}: Pick<Site, "articles" | "lang">): SearchRecord[] {
	return articles.flatMap((article) => [
		recordOfArticle(article, lang),
		...article.figures.map((figure) => recordOfFigure(article, figure, lang)),
		...article.pullQuotes.map((quote) => recordOfQuote(article, quote, lang)),
	]);
}

function recordOfArticle(article: Article, within: string): SearchRecord {
	const { headline, byline, topics, dek, body, footnotes, slug } = article;
	// Headings last: of two places that match alike, the first is shown, and a heading says less than a sentence.
	const texts = [
		{ id: "", text: dek },
		...body.filter(({ kind }) => kind !== "heading"),
		...footnotes,
		...body.filter(({ kind }) => kind === "heading"),
	];
	const parts = texts.map(({ id, text }) => ({
		id,
		sentences: splitSentences(text, article.lang).map(({ start, end }) =>
			wordsOf(text.slice(start, end)),
		),
	}));
	return {
		shown: {
			...shownOf(article, within),
			kind: "article",
			path: articlePath(slug),
			parts: parts
				.filter(({ sentences }) => sentences.length > 0)
				.map(({ id, sentences }) => ({
					id,
					words: sentences.map(({ length }) => length),
				})),
		},
		content: parts.flatMap(({ sentences }) => sentences.flat()).join(" "),
		fields: {
			title: cutWords(headline),
			topics: cutWords(topics.join(", ")),
			byline: cutWords(byline),
		},
		filters: { ...filtersOf(article), kind: "article" },
	};
}

function recordOfFigure(
	article: Article,
	figure: Figure,
	within: string,
): SearchRecord {
	const { id, label, value, sentence, source } = figure;
	const { before, claim, after } = sentence;
	const { standing, saysWhen } = figureNote(figure, article.lang);
	const start = before.trimStart().length;
	const path = articlePath(article.slug);
	return {
		shown: {
			...shownOf(article, within),
			kind: "figure",
			path: `${path}#${figureId(id)}`,
			label,
			qualifier: value.qualifier,
			amount: value.amount,
			standing,
			says: saysWhen,
			claim: { start, end: start + claim.length },
			claimPath: `${path}#${claimId(id)}`,
		},
		content: wordsOf(before + claim + after).join(" "),
		fields: {
			title: cutWords(label),
			value: cutWords(value.shown),
			source: cutWords(source.name),
		},
		filters: { ...filtersOf(article), kind: "figure" },
	};
}

function recordOfQuote(
	article: Article,
	{ id, text }: PullQuote,
	within: string,
): SearchRecord {
	return {
		shown: {
			...shownOf(article, within),
			kind: "quote",
			path: `${articlePath(article.slug)}#${quoteId(id)}`,
		},
		content: wordsOf(text).join(" "),
		fields: {},
		filters: { ...filtersOf(article), kind: "quote" },
	};
}

function shownOf(
	{ lang, headline, publishedOn, section }: Article,
	within: string,
) {
	return {
		setting: textSetting(lang, { within }),
		headline,
		publishedOn,
		day: formatDate(publishedOn, lang),
		section,
	};
}

function filtersOf({ section, publishedOn }: Article) {
	return { section: nameSlug(section), year: publishedOn.slice(0, 4) };
}

/** The words as the index counts them: what stands between spaces. */
function wordsOf(text: string): string[] {
	return cutWords(text.trim()).split(/\s+/);
}
