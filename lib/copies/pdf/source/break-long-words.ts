// A text → the same with soft hyphens in words that would stick out of a column.

/** As many letters as surely fit in a column. */
const LONGEST = 30;
const EVERY = 10;
const LONG_WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}]{${LONGEST + 1},}`, "gu");
const STRETCH = new RegExp(
	`(?:[\\p{L}\\p{N}]\\p{M}*){${EVERY}}(?=[\\p{L}\\p{N}])`,
	"gu",
);

/** Puts a soft hyphen after each tenth letter of a word of more than thirty; the hyphenation of the language sets those of shorter ones. */
export function breakLongWords(text: string): string {
	return text.replace(LONG_WORD, (word) =>
		word.replace(STRETCH, (stretch) => `${stretch}\u00ad`),
	);
}
