// A text → what it calls by a name with capitals inside, how often, and every other word with a capital.
import { withoutPossessive } from "./words/known-names.ts";

export type DocumentNames = {
	/** Whether a run of letters stands in the text on its own, and how often. */
	readonly countOf: (run: string) => number;
};

/** Counts runs of letters that have a capital, possessive endings aside. */
export function countDocumentNames(text: string): DocumentNames {
	const counts = new Map<string, number>();
	for (const [run] of text.matchAll(RUN)) {
		const name = withoutPossessive(run);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return { countOf: (run) => counts.get(withoutPossessive(run)) ?? 0 };
}

const RUN = /(?<![\p{L}\p{M}])\p{L}*\p{Lu}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;
