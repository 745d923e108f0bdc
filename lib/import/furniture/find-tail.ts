// Lines of a text, and which of them are furniture → what stands among the furniture at the foot of the page.
import { endsSentence } from "../blocks/ends-sentence.ts";
import type { Line } from "../blocks/split-lines.ts";

const LEAST_PROSE_WORDS = 8;
const MOST_WORDS = 10;
const LEAST_FURNITURE = 4;
const LEAST_SHARE = 0.4;
/** So many lines of furniture in a row show that the article is over. */
const OPENING = 2;
/** More that are unknown in a row are a list or a verse. */
const MOST_TOGETHER = 2;
/**
 * What an article ends with may stand down there: who else wrote it, what it rests on, results; a footnote, an image, a row of a
 * table. Such lines name somebody or something behind a colon, count, or bear marks.
 */
const OF_THE_ARTICLE =
	/[:：|\d]|(?<!\p{L})(?:by|reporting|research|edited|editing|writing|files from|correction|clarification|update|note|sources?|covers?|judg\p{L}*|contribut\p{L}*|translat\p{L}*|photo\p{L}*|credits?|mitarbeit|korrektur|quellen?|corrección|fuentes?|avec|traduit|traducción)(?!\p{L})|^\s*(?:[-+*>#•[!]|\d+[.)])/iu;

/**
 * Below the last sentence of a page its furniture stands close, and what no pattern knows between it is the page's too: names in a
 * list, titles of other articles, a button in odd words. Gives the numbers of such lines: short, no sentence, without marks, one or
 * two between lines of furniture.
 */
export function findTail(
	lines: readonly Line[],
	isFurniture: (index: number) => boolean,
): number[] {
	const shown = lines.flatMap(({ text, isCode }, index) =>
		text.trim() === "" || isCode ? [] : [{ index, words: text.trim() }],
	);
	const last = shown.findLastIndex(
		({ index, words }) =>
			!isFurniture(index) &&
			endsSentence(words) &&
			words.split(/\s+/).length >= LEAST_PROSE_WORDS,
	);
	const foot = shown.slice(last + 1);
	const opens = (at: number) => {
		const first = foot.slice(at, at + OPENING);
		return (
			first.length === OPENING && first.every(({ index }) => isFurniture(index))
		);
	};
	const from = foot.findIndex((_, at) => opens(at));
	// A text of nothing but short lines is a list or a poem.
	if (last === -1 || from === -1) return [];
	const tail = foot.slice(from);
	const known = tail.filter(({ index }) => isFurniture(index)).length;
	if (known < LEAST_FURNITURE || known < tail.length * LEAST_SHARE) return [];
	return runsOfUnknown(tail, isFurniture)
		.filter((run) => run.length <= MOST_TOGETHER && run.every(isOfThePage))
		.flatMap((run) => run.map(({ index }) => index));
}

type Shown = { readonly index: number; readonly words: string };

function runsOfUnknown(
	tail: readonly Shown[],
	isFurniture: (index: number) => boolean,
): Shown[][] {
	const runs: Shown[][] = [[]];
	for (const line of tail)
		if (isFurniture(line.index)) runs.push([]);
		else runs.at(-1)?.push(line);
	return runs;
}

function isOfThePage({ words }: Shown): boolean {
	return (
		!endsSentence(words) &&
		words.split(/\s+/).length <= MOST_WORDS &&
		!OF_THE_ARTICLE.test(words)
	);
}
