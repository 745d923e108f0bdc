// A cache → the pages in it, newest first, as a reader knows them.
import type { SavedCaches } from "./saved-caches.ts";
import { savedAt } from "./stamp-response.ts";

export type SavedPage = {
	readonly address: string;
	readonly headline: string;
	readonly lang: string;
	readonly at: number;
};

/** Headlines are read out of the pages themselves. */
export async function savedPages(
	kind: "read" | "kept",
	names: SavedCaches,
): Promise<SavedPage[]> {
	const cache = await caches.open(names[kind]);
	const pages: SavedPage[] = [];
	for (const { url } of await cache.keys()) {
		const response = await cache.match(url);
		if (response === undefined) continue;
		const page = new DOMParser().parseFromString(
			await response.text(),
			"text/html",
		);
		pages.push({
			address: url,
			headline:
				page
					.querySelector("meta[property='og:title']")
					?.getAttribute("content") ?? page.title,
			lang:
				page.querySelector("article")?.getAttribute("lang") ??
				page.documentElement.lang,
			at: savedAt(response),
		});
	}
	return pages.sort((a, b) => b.at - a.at);
}
