// An article → what the head of its page says.

import type { Metadata } from "next";
import { messagesFor } from "../messages/messages-for.ts";
import {
	absoluteUrl,
	articleJsonPath,
	articleMarkdownPath,
	articlePath,
	cardPath,
	collectionFeedPath,
} from "../model/address.ts";
import type { Article } from "../model/article.ts";
import { dateModified } from "../model/date-modified.ts";
import { findTranslations } from "../model/find-translations.ts";
import { findCollections } from "../model/listing/collections.ts";
import type { Site } from "../model/site.ts";
import { describeCard } from "./describe-card.ts";
import { describePage } from "./describe-page.ts";
import { scholarlyMeta } from "./scholarly-meta.ts";

/** What every page says, the article's card, its dates, the feeds of its topics, the other forms that it can be had in. */
export function describeArticle(site: Site, article: Article): Metadata {
	const { slug, headline, dek, section, authors, publishedOn, topics } =
		article;
	const page = describePage(site, {
		title: headline,
		description: dek,
		path: articlePath(slug),
	});
	const topicFeeds = findCollections([article], "topic").map((topic) => ({
		url: absoluteUrl(site.url, collectionFeedPath("topic", topic.slug)),
		title: messagesFor(site.lang)("labelled", {
			label: site.name,
			value: topic.name,
		}),
	}));
	const { types } = page.alternates;
	return {
		...page,
		alternates: {
			...page.alternates,
			...alternateLanguages(site, article),
			types: {
				...types,
				"application/rss+xml": [...types["application/rss+xml"], ...topicFeeds],
				"application/json": absoluteUrl(site.url, articleJsonPath(slug)),
				"text/markdown": absoluteUrl(site.url, articleMarkdownPath(slug)),
			},
		},
		openGraph: {
			...page.openGraph,
			type: "article",
			publishedTime: publishedOn,
			modifiedTime: dateModified(article),
			section,
			tags: [...topics],
			authors: [...authors],
			images: describeCard(site, cardPath(slug, "article"), headline),
		},
		// Title, description and picture are taken from Open Graph's.
		twitter: { card: "summary_large_image" },
		other: scholarlyMeta(site, article),
	};
}

/** The article and its translations by their languages; nothing where there are none. */
function alternateLanguages(site: Site, article: Article) {
	const others = findTranslations(site, article);
	if (others.length === 0) return {};
	const addresses = [article, ...others].map(
		({ lang, slug }): [string, string] => [
			lang,
			absoluteUrl(site.url, articlePath(slug)),
		],
	);
	return { languages: Object.fromEntries(addresses.toSorted()) };
}
