// A text in any script → how many words it has.

/** Counts words as Unicode parts them (UAX 29, with dictionaries for scripts without spaces); numbers are words, punctuation isn't. */
export function countWords(text: string, lang: string): number {
	const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
	let count = 0;
	for (const { isWordLike } of segmenter.segment(text))
		if (isWordLike) count += 1;
	return count;
}
