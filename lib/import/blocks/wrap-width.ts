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
const LEAST_PROVEN = 4;

/**
 * The width at which a text's lines were broken, or 0 where each line is a paragraph. A line is full when the next one's first word
 * would not have fitted; lines that are full without ending a sentence show that the text was wrapped.
 */
export function wrapWidth(lines: readonly Line[]): number {
	const phrases = lines.filter(
		({ text }) => text.trim().includes(" ") || isUnspaced(text.trim()),
	);
	const lengths = phrases.map(({ text }) => lengthOf(text));
	const narrow = lengths.filter((length) => length <= WIDEST);
	// An address or a footer may be wider than the rest.
	if (narrow.length < lengths.length * LEAST_NARROW) return 0;
	// A line that stands alone was perhaps never wrapped, whatever the others were.
	const besides = new Set(
		lines.flatMap((line, at) => {
			const next = lines[at + 1];
			return next !== undefined && isShown(line) && isShown(next)
				? [line, next]
				: [];
		}),
	);
	const together = phrases
		.filter((line) => besides.has(line))
		.map(({ text }) => lengthOf(text));
	const wide = commonWidth(together);
	// Narrow ones among them may be the entries of a list.
	const width = wide >= NARROWEST ? wide : commonWidth(lengths);
	const { pairs, wraps, goingOn, against } = countWraps(lines, width);
	const isDense = isUnspaced(lines.find(isShown)?.text.trimStart() ?? "");
	const scale = isDense ? 1 / 2 : 1;
	const isWide = width >= NARROWEST * scale;
	const isSure =
		isWide || (pairs >= SURE_PAIRS && width >= NARROWEST_COLUMN * scale);
	const isMost = wraps > 0 && wraps >= pairs * LEAST_SHARE;
	// Slugs, notes and signatures around a short text can be as many lines as its own.
	const isProven =
		goingOn >= SURE_PAIRS && goingOn >= against * LEAST_PROVEN && isWide;
	return (isMost && isSure) || isProven ? width : 0;
}

/** Of lines beside each other: those that look wrapped, those that are as a small letter shows, and those that a small letter shows not to be. */
function countWraps(lines: readonly Line[], width: number) {
	const count = { pairs: 0, wraps: 0, goingOn: 0, against: 0 };
	lines.forEach((line, index) => {
		const next = lines[index + 1];
		if (next === undefined || !isShown(line) || !isShown(next)) return;
		const isOpen = !endsSentence(line.text);
		const isWrap = isOpen && isFull(line.text, next.text, width);
		const isSmall = isOpen && /^\s*\p{Ll}/u.test(next.text);
		count.pairs += 1;
		count.wraps += Number(isWrap);
		count.goingOn += Number(isWrap && isSmall);
		count.against += Number(!isWrap && isSmall);
	});
	return count;
}

/**
 * The width that most lines come close to; a tenth of them may be wider, for a signature or a note that nobody wrapped says nothing of
 * the rest. Seen in a wire's story, where one made each paragraph's first line a heading.
 */
function commonWidth(lengths: readonly number[]): number {
	const most = lengths.length - Math.ceil(lengths.length * LEAST_NARROW);
	const counts = new Array<number>(WIDEST + 1).fill(0);
	let wider = 0;
	for (const length of lengths)
		if (length > WIDEST) wider += 1;
		else counts[length] = (counts[length] ?? 0) + 1;
	let best = { width: 0, near: 0 };
	for (let width = WIDEST; width > 0 && wider <= most; width -= 1) {
		const count = counts[width] ?? 0;
		if (count === 0) continue;
		const near = counts
			.slice(Math.max(0, width - SLACK + 1), width + 1)
			.reduce((sum, one) => sum + one, 0);
		// A few lines more are chance: a text that nobody wrapped has lines of any length.
		if (near > best.near * 2) best = { width, near };
		wider += count;
	}
	return best.width;
}

/** Whether the first word of `next` would not have fitted on `line`; a line that is far wider than the rest was never wrapped. */
export function isFull(line: string, next: string, width: number): boolean {
	if (lengthOf(line) > width + SLACK) return false;
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
