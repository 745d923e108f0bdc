// An article → when it was last changed.
import type { Article } from "./article.ts";

/** ISO instant of the last update; where there is none, ISO day of the last note, or of publication. */
export function dateModified({
	updatedAt,
	notes,
	publishedOn,
}: Pick<Article, "updatedAt" | "notes" | "publishedOn">): string {
	return updatedAt ?? notes.at(-1)?.on ?? publishedOn;
}
