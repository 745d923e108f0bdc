// An article, or a part of it → the record by which a reference manager knows it, in CSL-JSON's terms.
import { messagesFor } from "../../messages/messages-for.ts";
import {
	absoluteUrl,
	articlePath,
	figurePath,
	quotePath,
} from "../../model/address.ts";
import type { Article, Figure, PullQuote } from "../../model/article.ts";
import { figureId, quoteId } from "../../model/hooks.ts";
import type { Site } from "../../model/site.ts";
import { cutAtWord } from "../../text/cut-at-word.ts";

/** The fields of a CSL-JSON item that we fill: https://github.com/citation-style-language/schema. */
export type CitedWork = {
	/** The key of its entry: the article's slug, and the part's name. */
	readonly id: string;
	readonly type: "webpage";
	readonly title: string;
	/** Each name as one piece: who is a person and who a desk, a byline doesn't say. */
	readonly author: readonly { readonly literal: string }[];
	readonly "container-title": string;
	readonly issued: {
		readonly "date-parts": readonly (readonly number[])[];
	};
	readonly URL: string;
	readonly language: string;
};

/** Something of an article that can be cited; `name` is that of its files: "article", "figure-steel". */
export type Citable = {
	readonly name: string;
	readonly title: string;
	/** From the root of the site. */
	readonly path: string;
};

const TITLE_CHARACTERS = 90;

/** The article, then its figures, then its pull quotes. */
export function findCitables(article: Article): Citable[] {
	return [
		citeArticle(article),
		...article.figures.map((figure) => citeFigure(article, figure)),
		...article.pullQuotes.map((quote) => citeQuote(article, quote)),
	];
}

export function citeArticle({ slug, headline }: Article): Citable {
	return { name: "article", title: headline, path: articlePath(slug) };
}

export function citeFigure(
	{ slug, headline, lang }: Article,
	{ id, label, value }: Figure,
): Citable {
	return {
		name: figureId(id),
		title: messagesFor(lang)("cite.figure", {
			label,
			value: value.shown,
			headline,
		}),
		path: figurePath(slug, id),
	};
}

export function citeQuote(
	{ slug, headline, lang }: Article,
	quote: PullQuote,
): Citable {
	return {
		name: quoteId(quote.id),
		title: messagesFor(lang)("cite.quote", {
			text: cutAtWord(quote.text, TITLE_CHARACTERS),
			headline,
		}),
		path: quotePath(slug, quote.id),
	};
}

/** The whole record. The day is that of first publication; whoever wants the last edition's finds it on the page. */
export function describeCitedWork(
	site: Site,
	article: Article,
	{ name, title, path }: Citable,
): CitedWork {
	const { slug, authors, publishedOn, lang } = article;
	return {
		id: name === "article" ? slug : `${slug}-${name}`,
		type: "webpage",
		title,
		author: authors.map((literal) => ({ literal })),
		"container-title": site.name,
		issued: { "date-parts": [publishedOn.split("-").map(Number)] },
		URL: absoluteUrl(site.url, path),
		language: lang,
	};
}
