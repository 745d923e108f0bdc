// A text → the same with soft hyphens in words that would stick out of a column.

/** As many letters as surely fit in a column. */
export const LONGEST = 30;
const EVERY = 10;
const LONG_WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}]{${LONGEST + 1},}`, "gu");
const STRETCH = new RegExp(
	`\\p{M}*(?:[\\p{L}\\p{N}]\\p{M}*){1,${EVERY}}`,
	"gu",
);

/** Puts a soft hyphen after each tenth letter of a word of more than thirty; the hyphenation of the language sets those of shorter ones. */
export function breakLongWords(text: string): string {
	return joinLongWords(text, "\u00ad");
}

/** Puts `mark` where a soft hyphen would stand. */
export function joinLongWords(text: string, mark: string): string {
	return text.replace(LONG_WORD, (word) =>
		(word.match(STRETCH) ?? [word]).join(mark),
	);
}
