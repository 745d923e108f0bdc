// A short line → whether it is put together of nothing but the words that pages label their buttons and forms with.
import { ACTING, BETWEEN, FILLING, TELLING } from "./label-words.ts";

const LEAST_WORDS = 2;
const MOST_WORDS = 9;
const MOST_WEAK_WORDS = 6;

/** "View 5 replies", "Subscribe to our YouTube channel", "Have an account? Log in"; never a line with any other word in it. */
export function isLabel(line: string): boolean {
	const words = wordsOf(line);
	if (words.length < LEAST_WORDS || words.length > MOST_WORDS) return false;
	// “Sign in / Register”: no sentence has its words parted so.
	if (/ [|/•·] /.test(line) && isActing(words) && words.every(isLabelWord))
		return true;
	return (
		words.some((word) => TELLING.has(word)) &&
		words.every(
			(word) => TELLING.has(word) || FILLING.has(word) || isNumber(word),
		)
	);
}

/** "Show less", "Keep me signed in": a label if other furniture stands beside it, for an article could say it too. */
export function isLikelyLabel(line: string): boolean {
	const words = wordsOf(line);
	return (
		words.length >= LEAST_WORDS &&
		words.length <= MOST_WEAK_WORDS &&
		!/[,;:.–—]/.test(line) &&
		isActing(words) &&
		words.every(isLabelWord)
	);
}

function isActing(words: readonly string[]): boolean {
	return words.some((word) => ACTING.has(word) || TELLING.has(word));
}

function isLabelWord(word: string): boolean {
	const known = [ACTING, TELLING, FILLING, BETWEEN];
	return isNumber(word) || known.some((words) => words.has(word));
}

function isNumber(word: string): boolean {
	return /^\d+$/.test(word);
}

function wordsOf(line: string): readonly string[] {
	return line.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}
