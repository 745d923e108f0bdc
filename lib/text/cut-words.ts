// A text → the same with a cut wherever a word ends that no space ends: what is searched is split at spaces. The build and the browser cut alike.

/** Stands at a cut: a word joiner, which no text of ours has, and the space that splits. */
export const CUT = "\u2060 ";

const WRITTEN_WITHOUT_SPACES =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SPACE = /\s/;
const LETTER = /[\p{L}\p{N}]/u;
/** "and", "so", "by", "like" with the article, and "for the": the prefixes of Larkey, Ballesteros and Connell's light stemmer (light10). */
const ARABIC_ARTICLE =
	/(^|[^\p{L}\p{M}])((?:[\u0648\u0641\u0628\u0643]?\u0627\u0644)|\u0644\u0644)(?=[\p{Script=Arabic}\p{M}]{2,})/gu;

/**
 * "芯片" → a cut between the two signs: Chinese and Japanese readers look for any run of signs, and programs that cut such texts into words
 * differ from browser to browser. "والجسر" → a cut after the article, since "جسر" shall find it.
 */
export function cutWords(text: string): string {
	const signs = [...text];
	let cut = "";
	// Of the word so far.
	let hasSigns = false;
	for (const [index, sign] of signs.entries()) {
		cut += sign;
		if (WRITTEN_WITHOUT_SPACES.test(sign)) hasSigns = true;
		const next = signs[index + 1] ?? " ";
		const isEnd =
			WRITTEN_WITHOUT_SPACES.test(next) || (hasSigns && LETTER.test(next));
		if (SPACE.test(sign) || SPACE.test(next)) hasSigns = false;
		else if (isEnd) {
			cut += CUT;
			hasSigns = false;
		}
	}
	return cut.replace(ARABIC_ARTICLE, `$1$2${CUT}`);
}
