// A text → the places where the next sentence begins with the quotation mark that follows the last word: profit“We will.
import { LEFT_OPEN } from "./words/open-words.ts";
import { findStarter } from "./words/sentence-starters.ts";

type Cut = {
	readonly at: number;
	readonly insert: string;
	readonly reason: string;
};

const PLACE =
	/(?<![\p{L}\p{M}\p{N}])(?<left>[\p{L}\p{M}\p{N}%]+(?:['’]\p{L}+)?)(?<stop>[.!?]?)(?<mark>["“])(?<right>\p{Lu}\p{L}*(?:['’]\p{L}+)?)(?<rest>[^"”\n]*)/gu;
// What these announce is quoted: only the space is missing, or a colon.
const SPEECH =
	/^(?:said|says|say|saying|asked|asks|added|adds|called|calls|named|titled|headed|wrote|writes|replied|answered|shouted|told|warned|argued|argues|declared|insisted|explained|noted|claimed|claims|stated|states|reads|read|dubbed|termed)$/i;
const FEWEST_WORDS = 3;

/** Finds them in order; a quotation of a few words may belong to the sentence before it and is left alone. */
export function findOpenedCuts(
	text: string,
	isProtected: (start: number, end: number) => boolean,
): Cut[] {
	return [...text.matchAll(PLACE)].flatMap((match) => {
		const {
			left = "",
			stop = "",
			mark = "",
			right = "",
			rest = "",
		} = match.groups ?? {};
		const at = match.index + left.length + stop.length;
		const isSentence =
			findStarter(right, rest) !== "none" &&
			(rest.match(/\p{L}+/gu)?.length ?? 0) >= FEWEST_WORDS;
		if (!isSentence) return [];
		if (SPEECH.test(left) || LEFT_OPEN.has(left.toLowerCase())) return [];
		const line =
			text
				.slice(Math.max(0, at - 1000), at)
				.split("\n")
				.at(-1) ?? "";
		const isOpening = mark === "“" || (line.match(/"/g)?.length ?? 0) % 2 === 0;
		if (!isOpening || isProtected(match.index, at + 1)) return [];
		if ((line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST_WORDS) return [];
		const insert = stop === "" ? ". " : " ";
		const reason = `“${left}${stop}${mark}${right}” is two sentences run together: the second begins with the quotation.`;
		return [{ at, insert, reason }];
	});
}
