// Paragraphs → a way to ask how often some words stand in them, fast in a long text too.
import { foldFast } from "./fold-fast.ts";

/** How often words stand in the paragraphs, typography aside; a place inside longer words counts as well. */
export type CountPlaces = (words: string) => number;

const WORD = /[\p{L}\p{N}]+/gu;

/** Folds each paragraph once and keeps which word stands in which, so that only those with the rarest word are searched. */
export function createPlaceCounter(paragraphs: readonly string[]): CountPlaces {
	const folded = paragraphs.map(foldFast);
	const places = new Map<string, number[]>();
	folded.forEach((text, paragraph) => {
		for (const word of new Set(text.match(WORD) ?? [])) {
			const known = places.get(word);
			if (known === undefined) places.set(word, [paragraph]);
			else known.push(paragraph);
		}
	});
	return (words) => {
		const needle = foldFast(words).trim();
		if (needle === "") return 0;
		// The first and the last may be parts of longer words elsewhere.
		const inner = needle.match(WORD)?.slice(1, -1) ?? [];
		const lists = inner.map((word) => places.get(word) ?? []);
		const shortest = lists.reduce<readonly number[] | undefined>(
			(best, list) =>
				best === undefined || list.length < best.length ? list : best,
			undefined,
		);
		const searched = shortest?.map((at) => folded[at] ?? "") ?? folded;
		return searched.reduce((sum, text) => sum + countIn(text, needle), 0);
	};
}

function countIn(text: string, needle: string): number {
	let count = 0;
	for (
		let at = text.indexOf(needle);
		at >= 0;
		at = text.indexOf(needle, at + 1)
	)
		count += 1;
	return count;
}
