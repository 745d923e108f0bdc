// An article → the day of the edition that it is.
import type { Article } from "../../model/article.ts";

/** ISO day: that of the note which tells of the edition, or of first publication. */
export function editionDay({ edition, notes, publishedOn }: Article): string {
	return notes.find((note) => note.edition === edition)?.on ?? publishedOn;
}
