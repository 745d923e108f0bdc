// Words that should stand somewhere and the texts where they might → the passage most like them.
import { distance } from "fastest-levenshtein";

export type Passage = {
	/** Which of the texts it stands in, from 0. */
	readonly index: number;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** From 0 to 1; 1 is the same but for case. */
	readonly likeness: number;
};

type Word = {
	readonly key: string;
	readonly start: number;
	readonly end: number;
};
type Window = {
	readonly index: number;
	readonly first: number;
	readonly shared: number;
};

const WORD =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|\p{Sc}?[\p{L}\p{N}\p{M}]+(?:['’.,‐‑-][\p{L}\p{N}\p{M}]+)*%?/gu;
const FINALISTS = 6;
const LEAST_LIKENESS = 0.4;

/**
 * The passage of about the needle's length that is most like it; undefined where nothing is.
 * Windows of as many words are ranked by the words they share, then the best few by edit distance, their edges moved a little.
 */
export function findNearestPassage(
	needle: string,
	texts: readonly string[],
): Passage | undefined {
	const wanted = splitWords(needle);
	const words = texts.map(splitWords);
	const windows = words
		.flatMap((list, index) => rankWindows(list, wanted, index))
		.sort((a, b) => b.shared - a.shared)
		.slice(0, FINALISTS);
	let nearest: Passage | undefined;
	for (const window of windows) {
		const passage = fitEdges(
			window,
			needle,
			texts[window.index] ?? "",
			words[window.index] ?? [],
			wanted.length,
		);
		if (passage.likeness > (nearest?.likeness ?? LEAST_LIKENESS))
			nearest = passage;
	}
	return nearest;
}

function splitWords(text: string): Word[] {
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
		key: word.toLowerCase().replace(/’/g, "'"),
		start: index,
		end: index + word.length,
	}));
}

/** The two best windows of one text: how many of the wanted words each holds, counted as the window moves. */
function rankWindows(
	words: readonly Word[],
	wanted: readonly Word[],
	index: number,
): Window[] {
	const missing = new Map<string, number>();
	for (const { key } of wanted) missing.set(key, (missing.get(key) ?? 0) + 1);
	let shared = 0;
	let best: Window[] = [];
	words.forEach(({ key }, last) => {
		const left = missing.get(key);
		if (left !== undefined) {
			if (left > 0) shared += 1;
			missing.set(key, left - 1);
		}
		const first = last - wanted.length + 1;
		if (shared > (best[0]?.shared ?? 0))
			best = [{ index, first: Math.max(0, first), shared }, ...best].slice(
				0,
				2,
			);
		const leaving = first >= 0 ? words[first]?.key : undefined;
		const count = leaving === undefined ? undefined : missing.get(leaving);
		if (leaving !== undefined && count !== undefined) {
			if (count >= 0) shared -= 1;
			missing.set(leaving, count + 1);
		}
	});
	return best;
}

function fitEdges(
	{ index, first }: Window,
	needle: string,
	text: string,
	words: readonly Word[],
	length: number,
): Passage {
	let best: Passage = { index, start: 0, end: 0, text: "", likeness: 0 };
	for (let from = Math.max(0, first - 2); from <= first + 3; from += 1)
		for (let count = Math.max(1, length - 3); count <= length + 3; count += 1) {
			const start = words[from]?.start;
			const end = words[Math.min(from + count, words.length) - 1]?.end;
			if (start === undefined || end === undefined || end <= start) continue;
			const passage = text.slice(start, end);
			const likeness = likenessOf(needle, passage);
			if (likeness > best.likeness)
				best = { index, start, end, text: passage, likeness };
		}
	return best;
}

function likenessOf(a: string, b: string): number {
	const longest = Math.max(a.length, b.length);
	return longest === 0
		? 0
		: 1 - distance(a.toLowerCase(), b.toLowerCase()) / longest;
}
