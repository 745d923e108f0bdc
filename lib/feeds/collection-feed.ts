// A section or a topic → the feed of its newest articles.
import { messagesFor } from "../messages/messages-for.ts";
import { collectionFeedPath } from "../model/address.ts";
import { findCollectionPage } from "../model/listing/collection-page.ts";
import {
	type Collection,
	findCollections,
} from "../model/listing/collections.ts";
import type { Site } from "../model/site.ts";
import { describeFeed } from "./feed.ts";
import { renderRss } from "./render-rss.ts";

/** RSS 2.0; without items where the site has nothing of it any more; undefined where it never had. */
export function renderCollectionFeed(
	site: Site,
	kind: "section" | "topic",
	slug: string,
): string | undefined {
	const page = findCollectionPage(site, kind, [slug]);
	if (page === undefined) return undefined;
	const isIt = (one: Collection<unknown>) => one.slug === slug;
	const articles = findCollections(site.articles, kind).find(isIt)?.members;
	const feed = describeFeed(site, {
		path: collectionFeedPath(kind, slug),
		title: messagesFor(site.lang)("labelled", {
			label: site.name,
			value: page.name,
		}),
		articles: articles ?? [],
	});
	return renderRss(feed);
}
