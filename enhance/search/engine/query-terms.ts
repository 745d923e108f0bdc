// What a reader typed → the terms that Pagefind shall find all of.
import { CUT, cutWords } from "../../../lib/text/cut-words.ts";

const JOINER = CUT.trim();
/** The index has numbers and words without them: "$40,000" is "40,000". */
const SIGNS = /[\p{S}\u2060]/gu;
const WHOLE_IN_QUOTES = /^["“„«](.+)["”“»]$/u;
const ARABIC = /^\p{Script=Arabic}+$/u;

/** Words; and runs of signs that stand together, in quotes: Pagefind finds such only where they follow each other. All in quotes is one run. */
export function queryTerms(typed: string): string[] {
	const text = typed.normalize("NFC").trim();
	const [, quoted] = WHOLE_IN_QUOTES.exec(text) ?? [];
	const runs = runsOf(quoted ?? text);
	if (quoted !== undefined)
		return runs.length > 0 ? [inQuotes(runs.flat())] : [];
	return runs.map((run) => (run.length === 1 ? run.join("") : inQuotes(run)));
}

/** Whether a term is found as it stands alone. */
export function isPhrase(term: string): boolean {
	return term.startsWith('"');
}

/** A word in quotes is found as it stands, or with another ending. */
export function inQuotes(words: readonly string[]): string {
	return `"${words.join(" ")}"`;
}

/** Words, and signs that stand together. Of an Arabic word the article is left off: it is found with another, too. */
function runsOf(text: string): string[][] {
	const words = cutWords(text.replace(SIGNS, " ").replaceAll('"', " ")).trim();
	const runs: string[][] = [];
	let isJoined = false;
	for (const word of words.split(/\s+/).filter(Boolean)) {
		const goesOn = word.endsWith(JOINER);
		const plain = word.replace(JOINER, "");
		if (goesOn && ARABIC.test(plain)) continue;
		if (isJoined) runs.at(-1)?.push(plain);
		else if (/[\p{L}\p{N}]/u.test(plain)) runs.push([plain]);
		isJoined = goesOn;
	}
	return runs;
}
