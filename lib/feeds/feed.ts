// Articles → what every format of a feed says of them.
import { absoluteUrl, articlePath, cardPath } from "../model/address.ts";
import type { Article } from "../model/article.ts";
import { dateModified } from "../model/date-modified.ts";
import type { Site } from "../model/site.ts";
import { renderFullText } from "./render-full-text.ts";

export type Feed = {
	readonly title: string;
	readonly description: string;
	/** Whole addresses: of the site's front page, and of the feed itself. */
	readonly home: string;
	readonly self: string;
	readonly lang: string;
	/** Of the newest change in it: the same content gives the same bytes. */
	readonly updated: Date;
	readonly items: readonly FeedItem[];
};

export type FeedItem = {
	/** The permalink, which is the article's lasting name too. */
	readonly url: string;
	readonly title: string;
	readonly summary: string;
	readonly html: string;
	readonly authors: readonly string[];
	readonly topics: readonly string[];
	readonly lang: string;
	readonly published: Date;
	readonly updated: Date;
	/** Address of its card. */
	readonly image: string;
};

export type FeedOptions = {
	/** The feed's own path from the root of the site. */
	readonly path: string;
	readonly title: string;
	/** Newest first. */
	readonly articles: readonly Article[];
};

/** Readers ask again and again: full texts of more would weigh more than anybody has missed. */
const MOST_ARTICLES = 30;

/** A feed of the newest articles. */
export function describeFeed(
	site: Site,
	{ path, title, articles }: FeedOptions,
): Feed {
	const newest = articles.slice(0, MOST_ARTICLES);
	// What nobody writes about any more was last changed no later than the site.
	const dated = newest.length > 0 ? newest : site.articles;
	const changes = dated.map((article) => Date.parse(dateModified(article)));
	return {
		title,
		description: site.description,
		home: absoluteUrl(site.url, "/"),
		self: absoluteUrl(site.url, path),
		lang: site.lang,
		updated: new Date(Math.max(...changes)),
		items: newest.map((article) => describeItem(site, article)),
	};
}

function describeItem(site: Site, article: Article): FeedItem {
	const { slug, headline, dek, authors, topics, lang, publishedOn } = article;
	return {
		url: absoluteUrl(site.url, articlePath(slug)),
		title: headline,
		summary: dek,
		html: renderFullText(site.url, article),
		authors,
		topics,
		lang,
		published: new Date(publishedOn),
		updated: new Date(dateModified(article)),
		image: absoluteUrl(site.url, cardPath(slug, "article")),
	};
}
