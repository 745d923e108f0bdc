// A word with a capital and the text behind it → whether the two read like the subject of a sentence and its verb.
import { isEnglishWord, isSpokenName } from "../../language/english-words.ts";

const SINGULAR_NEXT = /^\s+(?:is|was|has|does|\p{Ll}+[^s\P{Ll}]s)(?!\p{L})/u;
// “ChinaDaily reported” and “AsiaNews is” are names that lost a space at most.
const ENDS_OF_TITLES: ReadonlySet<string> = new Set(
	"Daily Times Post News Today Weekly Online Direct Express Airlines Airways Telecom Mobile Bank Trust Games Sports Motors Foods Systems Networks Studios Pictures Records Music Maps Books Drive Cloud Mail Photos Docs Play Store Prime Watch Tech Labs Group Media Digital Energy Power Capital Partners Holdings Ventures Insurance Health Care Pharma Works Space Station Point Line Link Life Live Home House Media Magazine Journal Review Report Gazette Herald Tribune Mirror Star World Life Business Finance Money Market Markets Commerce Cast Vision Wave Match".split(
		" ",
	),
);

/** "Ines Duarte", behind a place or a brand. */
export function isPerson(right: string, rest: string): boolean {
	return (
		(isSpokenName(right) || !isEnglishWord(right.toLowerCase())) &&
		/^\p{Lu}\p{Ll}+$/u.test(right) &&
		/^\s+\p{Lu}[\p{L}'’]/u.test(rest)
	);
}

/** "Water from", "Traffic is". */
export function isSubject(right: string, rest: string): boolean {
	return (
		/^\p{Lu}\p{Ll}{3,}$/u.test(right) &&
		!ENDS_OF_TITLES.has(right) &&
		/^\s+(?:of|from|in|for|at|to|on|by|with|is|was|has|had|will|would|can|could|may|might|must|and|still|never|now|also|\p{Ll}{2,}ed)\s/u.test(
			rest,
		) &&
		isEnglishWord(right.toLowerCase())
	);
}

/** "Teachers were", but not "Maps is": long, plural, and with a verb that agrees. */
export function isPluralSubject(
	right: string,
	rest: string,
	shortest: number,
): boolean {
	return (
		right.length >= shortest &&
		/^\p{Lu}\p{Ll}+s$/u.test(right) &&
		/^\s+\p{Ll}/u.test(rest) &&
		!SINGULAR_NEXT.test(rest) &&
		!ENDS_OF_TITLES.has(right) &&
		isEnglishWord(right.toLowerCase())
	);
}
