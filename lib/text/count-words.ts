// A text in any script → how many words it has.

/** Counts words as Unicode parts them (UAX 29, with dictionaries for scripts without spaces); numbers are words, punctuation isn't. Of Chinese each character counts, as its editors count. */
export function countWords(text: string, lang: string): number {
	const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
	const isChinese = /^zh(?:-|$)/i.test(lang);
	let count = 0;
	for (const { segment, isWordLike } of segmenter.segment(text))
		if (isWordLike) count += isChinese ? Math.max(1, countHan(segment)) : 1;
	return count;
}

function countHan(word: string): number {
	return word.match(/\p{sc=Han}/gu)?.length ?? 0;
}
