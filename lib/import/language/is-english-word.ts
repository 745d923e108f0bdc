// A word → whether English has it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
let words: ReadonlySet<string> | undefined;

/** Looks a word up among 275,000, in any case; the list is read from the disk when it is first asked for. */
export function isEnglishWord(word: string): boolean {
	words ??= new Set(
		readFileSync(resolve("an-array-of-english-words/index.json"), "utf8").match(
			/[a-z]+/g,
		),
	);
	return words.has(word.toLowerCase());
}
