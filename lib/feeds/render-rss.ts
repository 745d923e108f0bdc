// A feed → RSS 2.0, with full text by content:encoded and authors by dc:creator: RSS's own author is a mail address.
import { generateRssFeed } from "feedsmith";
import type { Feed } from "./feed.ts";

/** The text of a feed. What RSS asks for, the strict types ask for. */
export function renderRss(feed: Feed): string {
	const { title, description, home, self, lang, updated, items } = feed;
	return generateRssFeed(
		{
			title,
			description,
			link: home,
			language: lang,
			lastBuildDate: updated,
			atom: {
				links: [{ href: self, rel: "self", type: "application/rss+xml" }],
			},
			items: items.map((item) => ({
				title: item.title,
				link: item.url,
				guid: { value: item.url, isPermaLink: true },
				description: item.summary,
				pubDate: item.published,
				categories: item.topics.map((name) => ({ name })),
				dc: { creators: [...item.authors], languages: [item.lang] },
				content: { encoded: item.html },
				media: {
					contents: [{ url: item.image, medium: "image", type: "image/png" }],
				},
			})),
		},
		{ strict: true },
	);
}
