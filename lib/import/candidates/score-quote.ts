// A sentence → how good a pull quote it would make, or that it makes none.
import { countWords } from "../../text/count-words.ts";

// Only there are words counted by the language's rules: elsewhere spaces part them, and that is much faster.
const UNSPACED =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const FEWEST_WORDS = 7;
const MOST_WORDS = 40;
const BEST_WORDS = { from: 11, to: 24 } as const;

// These point back to a sentence that a pull quote doesn't bring along.
const DANGLING_START =
	/^["“‘'(]?(?:However|But|And|Or|Nor|So|Yet|Still|Then|Thus|Therefore|Hence|Moreover|Furthermore|Meanwhile|Nevertheless|Nonetheless|Instead|Otherwise|Besides|Additionally|Also|Indeed|Consequently|Similarly|Likewise|Likewise|Even so|For example|For instance|In addition|In contrast|On the other hand|As a result|By contrast|That said|In turn|At the same time|After that|Since then|Because of this|This|That|These|Those|It|He|She|They|Its|His|Her|Their|Such|Both|Neither|Another|Others|Some|The same|The latter|The former|There|Here|Which|Who)(?![\p{L}’'])/u;
const SELF_CONTAINED_START =
	/^["“‘'(]?(?:It (?:is|takes|was never|pays)|There (?:is|are) (?:no|nothing|only)|Those who|That which|This is (?:a|the|no)|Some (?:of|\p{Ll}+s)|Both (?:the|\p{Lu})|Such (?:a|an) |Another \p{Ll}+ (?:of|is))/u;
const POINTS_BACK =
	/(?<!\p{L})(?:the latter|the former|the above|as mentioned|as noted|see below|mentioned above|the following|click|subscribe|newsletter|photo|credit|read more)(?!\p{L})/iu;
const CONTRAST =
	/(?<!\p{L})(?:not|never|no one|nobody|nothing|only|but|without|rather than|instead of|unless|every|always|whoever|whatever|must|or else)(?!\p{L})/giu;
const WEIGHTY =
	/(?<!\p{L})(?:is|are|means|matters?|depends?|needs?|risks?|fails?|loses?|wins?|costs?|power|price|future|freedom|right|wrong|truth|trust|fear|hope|history|rule|battle|contest|question|answer)(?!\p{L})/giu;
const WHO_SAID =
	/(?<!\p{L})(?:said|says|told|according to|reported|reportedly|spokes(?:man|woman|person))(?!\p{L})/iu;

/** Undefined for what is too short, too long, no whole sentence, or leans on the sentence before it. */
export function scoreQuote(sentence: string, lang: string): number | undefined {
	if (!isWhole(sentence) || leansBack(sentence)) return undefined;
	const words = UNSPACED.test(sentence)
		? countWords(sentence, lang)
		: countOf(sentence, /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu);
	if (words < FEWEST_WORDS || words > MOST_WORDS) return undefined;
	const isBestLength = words >= BEST_WORDS.from && words <= BEST_WORDS.to;
	const numbers = countOf(sentence, /\p{N}+(?:[.,]\p{N}+)*/gu);
	return (
		(isBestLength
			? 6
			: 3 - Math.abs(words - (BEST_WORDS.from + BEST_WORDS.to) / 2) / 8) +
		Math.min(2, countOf(sentence, CONTRAST)) * 2 +
		Math.min(3, countOf(sentence, WEIGHTY)) -
		// Who said so and how many belong in the text and the figures box.
		(WHO_SAID.test(sentence) ? 2 : 0) -
		Math.min(3, numbers) * 1.5 -
		Math.max(0, countOf(sentence, /[,;:()–—]/gu) - 2)
	);
}

/** Ends like a sentence; its quotation marks and brackets come in pairs. An ellipsis would be read as words left out. */
function isWhole(sentence: string): boolean {
	return (
		/[.!?。！？]["”’»)]*$/u.test(sentence) &&
		!/[…\n\t]|\.\.\./u.test(sentence) &&
		countOf(sentence, /"/g) % 2 === 0 &&
		countOf(sentence, /[“«]/gu) === countOf(sentence, /[”»]/gu) &&
		countOf(sentence, /[([]/g) === countOf(sentence, /[)\]]/g)
	);
}

function leansBack(sentence: string): boolean {
	if (POINTS_BACK.test(sentence)) return true;
	return DANGLING_START.test(sentence) && !SELF_CONTAINED_START.test(sentence);
}

function countOf(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
