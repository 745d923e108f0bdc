// An article and the id of one of its parts → the last correction that touched it.
import type { Article, EditionNote } from "./article.ts";

/** Undefined where the part stands as it was first published. */
export function findCorrection(
	{ notes }: Pick<Article, "notes">,
	id: string,
): EditionNote | undefined {
	return notes.findLast(
		({ kind, touches }) => kind === "correction" && touches.includes(id),
	);
}
