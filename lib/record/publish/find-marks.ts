// What an editor says to readers of an edition → marks in it that they would see as they stand, since it is plain text.

/** Emphasis, links, code and elements, as markdown and HTML have them; an address, a price, a single star and “<” aren’t any. */
const MARKS =
	/\*\*[^*]+\*\*|__[^_]+__|`[^`]+`|!?\[[^\]]*\]\([^)]*\)|<\/?[a-z][^>]*>/i;

/** The first mark; undefined where there is none. */
export function findMarks(note: string): string | undefined {
	return MARKS.exec(note)?.[0];
}

/** Why a note with a mark isn’t taken: once it is published, it stays. */
export function explainMarks(mark: string): string {
	return `"${mark}" would be shown with its marks, for a note is plain text; write the words alone.`;
}
