// What a reader typed → the terms that Pagefind shall find all of.
import { CUT, cutWords } from "../../../lib/text/cut-words.ts";

const JOINER = CUT.trim();
/** The index has numbers and words without them: "$40,000" is "40,000". */
const SIGNS = /[\p{S}\u2060]/gu;
const WHOLE_IN_QUOTES = /^["“„«](.+)["”“»]$/u;
const ARABIC = /^\p{Script=Arabic}+$/u;

/** Plain words in one term; then each run of signs that stand together, in quotes: Pagefind finds that only where they follow each other. */
export function queryTerms(typed: string): string[] {
	const text = typed.normalize("NFC").trim();
	const [, quoted] = WHOLE_IN_QUOTES.exec(text) ?? [];
	const runs = runsOf(quoted ?? text);
	if (quoted !== undefined) return [`"${runs.flat().join(" ")}"`];
	const plain = runs.filter(({ length }) => length === 1).flat();
	const joined = runs.filter(({ length }) => length > 1);
	return [
		...(plain.length > 0 ? [plain.join(" ")] : []),
		...joined.map((run) => `"${run.join(" ")}"`),
	];
}

/** Words, and signs that stand together. Of an Arabic word the article is left off: it is found with another, too. */
function runsOf(text: string): string[][] {
	const words = cutWords(text.replace(SIGNS, " ").replaceAll('"', " ")).trim();
	const runs: string[][] = [];
	let isJoined = false;
	for (const word of words.split(/\s+/).filter(Boolean)) {
		const goesOn = word.endsWith(JOINER);
		const plain = word.replace(JOINER, "");
		if (!(goesOn && ARABIC.test(plain))) {
			if (isJoined) runs.at(-1)?.push(plain);
			else runs.push([plain]);
			isJoined = goesOn;
		}
	}
	return runs;
}
