// A word and the words that exist → the one that was probably meant.
import { distance } from "fastest-levenshtein";

/** The candidate nearest to `word`, if no more than a third of its letters differ; the first of equals. Case counts for nothing. */
export function suggest(
	word: string,
	candidates: readonly string[],
): string | undefined {
	let nearest: string | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const steps = distance(word.toLowerCase(), candidate.toLowerCase());
		const longest = Math.max(word.length, candidate.length);
		const isNear = steps <= Math.max(1, Math.floor(longest / 3));
		if (isNear && steps < longest && steps < least) {
			nearest = candidate;
			least = steps;
		}
	}
	return nearest;
}

/** The end of a sentence on a word that isn’t known: `; did you mean "harbour-bridge"?`, else what to do, else a full stop. */
export function didYouMean(
	word: string,
	candidates: readonly string[],
	remedy?: string,
): string {
	const near = suggest(word, candidates);
	if (near !== undefined) return `; did you mean "${near}"?`;
	return remedy === undefined ? "." : `; ${remedy}`;
}
