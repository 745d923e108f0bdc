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

/** Widths in em of Newsreader 540 at optical size 60, by class of letter, a little above what was measured. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
	[/[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/u, 1],
	[/[mwMW@%—…]/u, 0.86],
	[/[ilj.,;:'’‘“”"!|()[\]\s]/u, 0.27],
	[/[tfrs-]/u, 0.38],
	[/[\p{Lu}&]/u, 0.66],
];
const OTHER_WIDTH = 0.52;

/** The largest of the sizes in which the text's lines fit; in the smallest it is cut. */
export function fitText(
	text: string,
	{ widthPx, heightPx, leading, sizesPx }: Room,
): FittedText {
	const linesAt = (sizePx: number) =>
		Math.max(1, Math.floor(heightPx / (sizePx * leading)));
	const found = sizesPx.find(
		(sizePx) => countLines(text, widthPx / sizePx) <= linesAt(sizePx),
	);
	const sizePx = found ?? sizesPx.at(-1) ?? 0;
	const columnEm = widthPx / sizePx;
	const fitting = cutToLines(text, columnEm, linesAt(sizePx));
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
	for (const word of text.split(/(?<=\s)/)) {
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

function widthOf(word: string): number {
	let sum = 0;
	for (const letter of word)
		sum += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH;
	return sum;
}
