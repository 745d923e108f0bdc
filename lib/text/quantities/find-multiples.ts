// A text → the multiples that it writes as one word: twice, tenfold, doubled; and halved, which is a part.
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
const PATTERN = new RegExp(
	`(?<![\\p{L}\\p{N}]|[-‐‑])(?:${Object.keys(WORDS).join("|")}|halved|halving|(?<fold>two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)fold)(?!\\p{L})`,
	"giu",
);

/** Finds multiples in one word, in "times"; half comes out as 50 percent. */
export function findMultiples(text: string): Quantity[] {
	return [...text.matchAll(PATTERN)].map(({ 0: match, index, groups }) => {
		const word = match.toLowerCase();
		const isHalf = word.startsWith("halv");
		const times = WORDS[word] ?? parseNumberWords(groups?.fold ?? "") ?? 1;
		return {
			start: index,
			end: index + match.length,
			text: match,
			amount: isHalf ? 50 : times,
			unit: isHalf ? "percent" : "times",
			otherUnits: [],
			isVague: false,
		};
	});
}
