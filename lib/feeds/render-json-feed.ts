// A feed → JSON Feed 1.1.
import { generateJsonFeed } from "feedsmith";
import type { Feed } from "./feed.ts";

/** The text of a feed. What JSON Feed asks for, the strict types ask for. */
export function renderJsonFeed(feed: Feed): string {
	const { title, description, home, self, lang, items } = feed;
	const json = generateJsonFeed(
		{
			title,
			description,
			home_page_url: home,
			feed_url: self,
			language: lang,
			items: items.map((item) => ({
				id: item.url,
				url: item.url,
				title: item.title,
				summary: item.summary,
				content_html: item.html,
				image: item.image,
				authors: item.authors.map((name) => ({ name })),
				tags: [...item.topics],
				language: item.lang,
				date_published: item.published,
				date_modified: item.updated,
			})),
		},
		{ strict: true },
	);
	return `${JSON.stringify(json)}\n`;
}
