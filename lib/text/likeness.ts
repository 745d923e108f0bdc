// Two texts → how alike their words are.

export type WordCounts = {
	readonly counts: ReadonlyMap<string, number>;
	readonly total: number;
};

/** The words of a text, without case and punctuation; for scripts without spaces, its characters. */
export function countEachWord(text: string): WordCounts {
	const words =
		text
			.normalize("NFKC")
			.toLowerCase()
			.match(
				/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu,
			) ?? [];
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return { counts, total: words.length };
}

function countShared(a: WordCounts, b: WordCounts): number {
	let shared = 0;
	for (const [word, count] of a.counts)
		shared += Math.min(count, b.counts.get(word) ?? 0);
	return shared;
}

/** From 0 to 1, by the Dice coefficient over words: twice the shared ones, over all of both. */
export function likeness(a: WordCounts, b: WordCounts): number {
	const all = a.total + b.total;
	return all === 0 ? 0 : (2 * countShared(a, b)) / all;
}

/** From 0 to 1: the part of the words of `a` that `b` has too. */
export function containment(a: WordCounts, b: WordCounts): number {
	return a.total === 0 ? 0 : countShared(a, b) / a.total;
}
