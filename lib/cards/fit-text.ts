// A text and the room that it has → the largest size in which it fits, estimated from how wide its letters are.
import { cutAtWord } from "../text/cut-at-word.ts";

type Room = {
	readonly widthPx: number;
	readonly heightPx: number;
	/** Line height as a multiple of the size. */
	readonly leading: number;
	/** From large to small. */
	readonly sizesPx: readonly number[];
};

export type FittedText = {
	readonly sizePx: number;
	/** The whole text, or as many of its words as have room in the smallest size. */
	readonly text: string;
	readonly heightPx: number;
};

/** Advance widths of Newsreader 540 at optical size 60, in hundredths of an em, from U+20 to U+7E. The other faces of the cards are at most 4% wider. */
const WIDTHS = [
	22, 27, 37, 62, 62, 81, 76, 19, 28, 28, 40, 56, 25, 33, 24, 39, 62, 62, 62,
	62, 62, 62, 62, 62, 62, 62, 27, 28, 56, 56, 56, 48, 90, 75, 69, 71, 79, 68,
	63, 77, 84, 37, 44, 78, 64, 104, 78, 80, 66, 80, 72, 58, 73, 79, 73, 104, 75,
	72, 67, 30, 39, 30, 56, 41, 50, 52, 59, 48, 60, 50, 38, 52, 60, 29, 27, 58,
	29, 89, 61, 57, 60, 59, 43, 42, 39, 59, 57, 80, 56, 56, 48, 30, 22, 30, 56,
];
const FIRST = 0x20;
const OTHER_WIDTH = 70;
/** Signs as wide as they are high: Chinese, Japanese, Korean, emoji. */
const SQUARE =
	/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\p{Extended_Pictographic}]/u;
const WIDER = 1.04;
/** So that a room of exactly two lines has two. */
const ROUNDING = 1e-6;

/** The largest of the sizes in which the text's lines fit; in the smallest it is cut. */
export function fitText(
	text: string,
	{ widthPx, heightPx, leading, sizesPx }: Room,
): FittedText {
	const linesAt = (sizePx: number) =>
		Math.floor(heightPx / (sizePx * leading) + ROUNDING);
	const found = sizesPx.find(
		(sizePx) => countLines(text, widthPx / sizePx) <= linesAt(sizePx),
	);
	const sizePx = found ?? sizesPx.at(-1) ?? 0;
	const columnEm = widthPx / sizePx;
	const fitting = cutToLines(text, columnEm, Math.max(1, linesAt(sizePx)));
	const lines = countLines(fitting, columnEm);
	return { sizePx, text: fitting, heightPx: lines * sizePx * leading };
}

/** As much of a text as fits into so many lines, cut between words. */
function cutToLines(text: string, columnEm: number, lines: number): string {
	let most = text.length;
	let cut = text;
	while (most > 1 && countLines(cut, columnEm) > lines) {
		most -= Math.max(1, Math.floor(most / 40));
		cut = cutAtWord(text, most);
	}
	return cut;
}

/** Lines of a text set in a column of so many em, words whole where they can be. */
function countLines(text: string, columnEm: number): number {
	let lines = 1;
	let filled = 0;
	for (const word of text.split(/(?<=[^\S\u00a0])/)) {
		const width = widthOf(word);
		if (filled > 0 && filled + widthOf(word.trimEnd()) > columnEm) {
			lines += 1;
			filled = 0;
		}
		filled += width;
		while (filled > columnEm) {
			lines += 1;
			filled -= columnEm;
		}
	}
	return lines;
}

/** In em. An accent adds nothing to its letter. */
function widthOf(word: string): number {
	let sum = 0;
	for (const letter of word
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replaceAll("\u00a0", " "))
		sum += SQUARE.test(letter)
			? 100
			: (WIDTHS[(letter.codePointAt(0) ?? 0) - FIRST] ?? OTHER_WIDTH);
	return (sum * WIDER) / 100;
}
