// A site → what its lists hold: articles, and those that were withdrawn, which keep their places.
import type { Article } from "../article.ts";
import type { Site, WithdrawnArticle } from "../site.ts";

/** A line of a list. A withdrawn article stays in it, so that no other one moves to another page. */
export type Entry = Article | WithdrawnArticle;

type Published = Pick<Site, "articles" | "withdrawn">;

export function isWithdrawn(entry: Entry): entry is WithdrawnArticle {
	return "withdrawnOn" in entry;
}

/** All of them, newest first. */
export function listEntries({ articles, withdrawn }: Published): Entry[] {
	return [...articles, ...withdrawn].toSorted(newestFirst);
}

/** Those of one day by slug. */
export function newestFirst(
	a: Pick<Entry, "publishedOn" | "slug">,
	b: Pick<Entry, "publishedOn" | "slug">,
): number {
	if (a.publishedOn !== b.publishedOn)
		return a.publishedOn < b.publishedOn ? 1 : -1;
	return a.slug < b.slug ? -1 : 1;
}
