// A text in any script → how many words it has.

// Between spaces, and letters of ASCII alone but for what stands around them: one word, for which the segmenter would take its time.
const PLAIN_WORD = /^[("'“‘]*[A-Za-z]+[)"'”’.,;:!?…]*$/;

// A piece ends where no word goes on (UAX 29): at a space or a full stop of scripts without spaces.
const PIECE = /[^\n]{1,800}(?:[\s。]|$)|[^\n]+/g;

/**
 * Counts words as Unicode parts them (UAX 29, with dictionaries for scripts without spaces); numbers are words, punctuation isn't. Of
 * Chinese each character counts, as its editors count. Piece by piece, because the time that Node's segmenter takes grows with the
 * square of the length: minutes for a book.
 */
export function countWords(text: string, lang: string): number {
	const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
	const isChinese = /^zh(?:-|$)/i.test(lang);
	const tokens = text.split(/[ \t\r\n]+/);
	const others = tokens.filter((token) => !PLAIN_WORD.test(token));
	let count = tokens.length - others.length;
	for (const [piece] of others.join(" ").matchAll(PIECE))
		for (const { segment, isWordLike } of segmenter.segment(piece))
			if (isWordLike) count += isChinese ? Math.max(1, countHan(segment)) : 1;
	return count;
}

function countHan(word: string): number {
	return word.match(/\p{sc=Han}/gu)?.length ?? 0;
}
