// A text → the multiples that it writes as one word: twice, tenfold, doubled, to double; and halved, which is a part.
import { cuedPattern } from "../cued-pattern.ts";
import { smallLetters } from "../small-letters.ts";
import { parseNumberWords } from "./number-words.ts";
import type { Quantity } from "./quantity.ts";

const WORDS: Readonly<Record<string, number>> = {
	twice: 2,
	thrice: 3,
	doubled: 2,
	doubling: 2,
	tripled: 3,
	tripling: 3,
	trebled: 3,
	quadrupled: 4,
};
// As adjectives and nouns they count nothing: "a double room".
const INFINITIVES: Readonly<Record<string, number>> = {
	double: 2,
	triple: 3,
	treble: 3,
	quadruple: 4,
};
const AFTER_AUXILIARY =
	"(?<=(?<!\\p{L})(?:to|will|would|could|can|may|might|should|shall)\\s+)";
const CUE = /twice|thrice|doubl|tripl|trebl|quadrupl|halv|fold/;
const findMatches = cuedPattern(
	CUE,
	`(?<![\\p{L}\\p{N}]|[-‐‑])(?:${Object.keys(WORDS).join("|")}|halved|halving|${AFTER_AUXILIARY}(?:halve|${Object.keys(INFINITIVES).join("|")})|(?<fold>two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)fold)(?!\\p{L})`,
	"gu",
);

/** Finds multiples in one word, in "times"; half comes out as 50 percent. */
export function findMultiples(text: string): Quantity[] {
	return findMatches(smallLetters(text)).map(({ 0: word, index, groups }) => {
		const isHalf = word.startsWith("halv");
		const times =
			WORDS[word] ??
			INFINITIVES[word] ??
			parseNumberWords(groups?.fold ?? "") ??
			1;
		return {
			start: index,
			end: index + word.length,
			text: text.slice(index, index + word.length),
			amount: isHalf ? 50 : times,
			unit: isHalf ? "percent" : "times",
			otherUnits: [],
			isVague: false,
		};
	});
}
