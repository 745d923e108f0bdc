// A pull quote as written → the ways to read its ellipses: as words left out between parts, or as standing in the body.

const ELLIPSIS = /\s*(\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.)\s*/u;
const MOST_READ_BOTH_WAYS = 6;

/**
 * Each reading is the quote's parts in order; the one that takes every ellipsis as the body's own comes first, the one that takes
 * all as joints last. "A … b" gives ["A … b"] and ["A", "b"].
 */
export function splitQuote(quote: string): string[][] {
	const pieces = quote.trim().split(ELLIPSIS);
	const marks = pieces.filter((_, at) => at % 2 === 1);
	const joints = pieces.filter(
		(piece, at) => at % 2 === 0 && piece.trim() !== "",
	);
	if (marks.length === 0) return joints.length === 0 ? [] : [joints];
	if (marks.length > MOST_READ_BOTH_WAYS) return [[quote.trim()], joints];
	const separators = quote.match(new RegExp(ELLIPSIS, "gu")) ?? [];
	const texts = pieces.filter((_, at) => at % 2 === 0);
	const readings: string[][] = [];
	for (let choice = 0; choice < 2 ** marks.length; choice += 1) {
		const parts = [texts[0] ?? ""];
		separators.forEach((separator, at) => {
			const next = texts[at + 1] ?? "";
			const isJoint = (choice >> at) % 2 === 1;
			if (isJoint) parts.push(next);
			else parts.push(`${parts.pop() ?? ""}${separator}${next}`);
		});
		const words = parts
			.map((part) => part.trim())
			.filter((part) => part !== "");
		if (words.some((part) => /[\p{L}\p{N}]/u.test(part))) readings.push(words);
	}
	return readings.sort((a, b) => a.length - b.length);
}
