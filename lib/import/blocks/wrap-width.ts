// Lines of a plain text → the width that they were wrapped at, and which line ends are such a wrap's.
import { endsSentence } from "./ends-sentence.ts";
import type { Line } from "./split-lines.ts";

/** Wider lines are paragraphs. */
const WIDEST = 130;
const NARROWEST = 50;
/** The columns of a newspaper; below it all lines are headings, verses or entries of a list. */
const NARROWEST_COLUMN = 28;
/** Words that a hyphen broke have moved lines' ends a little. */
const SLACK = 8;
const LEAST_SHARE = 0.5;
const SURE_PAIRS = 3;
const LEAST_NARROW = 0.9;

/**
 * The width at which a text's lines were broken, or 0 where each line is a paragraph. A line is full when the next one's first word
 * would not have fitted; lines that are full without ending a sentence show that the text was wrapped.
 */
export function wrapWidth(lines: readonly Line[]): number {
	const lengths = lines
		.filter(({ text }) => text.trim().includes(" ") || isUnspaced(text.trim()))
		.map(({ text }) => lengthOf(text));
	const narrow = lengths.filter((length) => length <= WIDEST);
	// An address or a footer may be wider than the rest.
	if (narrow.length < lengths.length * LEAST_NARROW) return 0;
	const width = narrow.reduce((most, length) => Math.max(most, length), 0);
	let pairs = 0;
	let wraps = 0;
	lines.forEach((line, index) => {
		const next = lines[index + 1];
		if (next === undefined || !isShown(line) || !isShown(next)) return;
		pairs += 1;
		if (isFull(line.text, next.text, width) && !endsSentence(line.text))
			wraps += 1;
	});
	const isDense = isUnspaced(lines.find(isShown)?.text.trimStart() ?? "");
	const scale = isDense ? 1 / 2 : 1;
	const isWide = width >= NARROWEST * scale;
	const isSure =
		isWide || (pairs >= SURE_PAIRS && width >= NARROWEST_COLUMN * scale);
	return wraps > 0 && wraps >= pairs * LEAST_SHARE && isSure ? width : 0;
}

/** Whether the first word of `next` would not have fitted on `line`. */
export function isFull(line: string, next: string, width: number): boolean {
	const words = next.trimStart();
	// Scripts without spaces break anywhere.
	const word = isUnspaced(words)
		? words.slice(0, 1)
		: (words.split(/\s/, 1)[0] ?? "");
	return lengthOf(line) + 1 + lengthOf(word) > width - SLACK;
}

/** Whether a text begins with a character of a script that writes no spaces between words. */
export function isUnspaced(text: string): boolean {
	return /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。「」『』（），！？：；]/u.test(
		text,
	);
}

function isShown({ text }: Line): boolean {
	return text.trim() !== "";
}

/** As it was before signs were marked as plain. */
function lengthOf(text: string): number {
	return text.trim().replace(/\\(?=[!-/:-@[-`{-~])/g, "").length;
}
