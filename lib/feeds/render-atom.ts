// A feed → Atom (RFC 4287).
import { generateAtomFeed } from "feedsmith";
import type { Feed } from "./feed.ts";

/** The text of a feed. What Atom asks for, the strict types ask for. */
export function renderAtom(feed: Feed): string {
	const { title, description, home, self, lang, updated, items } = feed;
	return generateAtomFeed(
		{
			id: self,
			title: { value: title, type: "text" },
			subtitle: { value: description, type: "text" },
			updated,
			links: [
				{ href: self, rel: "self", type: "application/atom+xml" },
				{ href: home, rel: "alternate", type: "text/html" },
			],
			xml: { lang },
			entries: items.map((item) => ({
				id: item.url,
				title: { value: item.title, type: "text" },
				summary: { value: item.summary, type: "text" },
				content: { value: item.html, type: "html" },
				authors: item.authors.map((name) => ({ name })),
				categories: item.topics.map((term) => ({ term })),
				published: item.published,
				updated: item.updated,
				links: [{ href: item.url, rel: "alternate", type: "text/html" }],
				xml: { lang: item.lang },
			})),
		},
		{ strict: true },
	);
}
