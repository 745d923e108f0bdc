// A language's tag → how it writes numbers, where that is known and it isn't English.
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import type { NumberGrammar } from "./number-grammar.ts";

/** Undefined for all others: their digits are read by their marks, their words as English. */
export function grammarOf(lang: string): NumberGrammar | undefined {
	if (/^de(?:-|$)/i.test(lang)) return GERMAN;
	return /^fr(?:-|$)/i.test(lang) ? FRENCH : undefined;
}
