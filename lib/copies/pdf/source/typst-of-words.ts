// A text → Typst's code that also parts what has no spaces: addresses, and names of code with signs between.
import { breakLongWords, joinLongWords, LONGEST } from "./break-long-words.ts";
import { type TypstCode, typstBlock } from "./typst-code.ts";
import { typstString } from "./typst-string.ts";

/** Room where a line may end, of which nothing gets into the text; of no width at all it would be none to Typst. */
const BREAK = "h(0.001pt)";
const LONG_PIECE = new RegExp(`\\S{${LONGEST + 1},}`, "gu");
/** Between a sign and the letter after it. */
const AFTER_SIGN = /(?<=[^\p{L}\p{M}\p{N}\s])(?=[\p{L}\p{N}])/gu;
const ADDRESS = /https?:\/\/|^www\.|\w\.\w+\//;
/** No text has it: HTML knows no such character. */
const MARK = "\u0000";

/** Converts a text; letters of more than thirty in a row are parted by hyphens, but for those of an address, where a hyphen would be read as its own. */
export function typstOfWords(text: string): TypstCode {
	return typstOfMarked(
		text.replace(LONG_PIECE, (piece) =>
			ADDRESS.test(piece)
				? markAddress(piece)
				: breakLongWords(piece.replace(AFTER_SIGN, MARK)),
		),
	);
}

/** Converts an address, of whatever length. */
export function typstOfAddress(url: string): TypstCode {
	return typstOfMarked(markAddress(url));
}

function markAddress(url: string): string {
	return joinLongWords(url.replace(AFTER_SIGN, MARK), MARK);
}

function typstOfMarked(text: string): TypstCode {
	const pieces = text.split(MARK).map(typstString);
	const [only = typstString(""), ...others] = pieces;
	return others.length === 0
		? only
		: typstBlock([only, ...others.flatMap((piece) => [BREAK, piece])]);
}
