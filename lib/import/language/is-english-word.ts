// A word → whether English has it.
import { createRequire } from "node:module";
import { z } from "zod";

const load = createRequire(import.meta.url);
let words: ReadonlySet<string> | undefined;

/** Looks a word up among 275,000, in any case; the list is read from the disk when it is first asked for. */
export function isEnglishWord(word: string): boolean {
	words ??= new Set(
		z.array(z.string()).parse(load("an-array-of-english-words/index.json")),
	);
	return words.has(word.toLowerCase());
}
