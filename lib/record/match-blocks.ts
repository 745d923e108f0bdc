// The blocks of an edition and those of the next → which is which, so that a permalink survives an edit.
import { countEachWord, likeness, type WordCounts } from "../text/likeness.ts";

export type Block = {
	readonly kind: "paragraph" | "heading" | "image" | "other";
	readonly text: string;
	/** Of an image: its file, and its alternative text, by which it is known under another name. */
	readonly image?: { readonly file: string; readonly alt: string };
};

/** Below this two paragraphs have no more in common than any two of one article. */
const LEAST_LIKENESS = 0.4;

/**
 * For each block of `next`, the number of the block of `previous` that it was. Equal texts come first, in order; then pairs by likeness of their words,
 * the most alike first, the least moved first among those. So of a paragraph that was split, the part with more of its words keeps the id. A heading is
 * only ever another heading, an image another image: the one of the same file before any other.
 */
export function matchBlocks(
	previous: readonly Block[],
	next: readonly Block[],
): (number | undefined)[] {
	const matched: (number | undefined)[] = next.map(() => undefined);
	const free = new Set(previous.keys());
	const match = (to: number, from: number) => {
		matched[to] = from;
		free.delete(from);
	};
	for (const [to, block] of next.entries()) {
		const from = [...free].find((index) => isEqual(previous[index], block));
		if (from !== undefined) match(to, from);
	}
	for (const { to, from } of pairsByLikeness(previous, next, free, matched))
		if (matched[to] === undefined && free.has(from)) match(to, from);
	return matched;
}

type Pair = {
	readonly from: number;
	readonly to: number;
	readonly likeness: number;
};

function pairsByLikeness(
	previous: readonly Block[],
	next: readonly Block[],
	free: ReadonlySet<number>,
	matched: readonly (number | undefined)[],
): Pair[] {
	const open = [...next.entries()]
		.filter(([to]) => matched[to] === undefined)
		.map(([to, block]) => ({ to, ...counted(block) }));
	const pairs = [...free].flatMap((from) => {
		const block = previous[from];
		if (block === undefined) return [];
		const { group, words, file } = counted(block);
		return open
			.filter((candidate) => candidate.group === group)
			.map((candidate) => ({
				from,
				to: candidate.to,
				likeness:
					file !== undefined && file === candidate.file
						? 1
						: likeness(words, candidate.words),
			}));
	});
	return pairs
		.filter((pair) => pair.likeness >= LEAST_LIKENESS)
		.toSorted(
			(a, b) =>
				b.likeness - a.likeness ||
				Math.abs(a.to - a.from) - Math.abs(b.to - b.from) ||
				a.to - b.to,
		);
}

function counted({ kind, text, image }: Block): {
	group: "heading" | "image" | "text";
	words: WordCounts;
	file: string | undefined;
} {
	return {
		group: kind === "heading" || kind === "image" ? kind : "text",
		words: countEachWord(image?.alt ?? text),
		file: image?.file,
	};
}

function isEqual(a: Block | undefined, b: Block): boolean {
	return (
		a !== undefined &&
		a.kind === b.kind &&
		a.text === b.text &&
		a.image?.file === b.image?.file &&
		a.image?.alt === b.image?.alt
	);
}
