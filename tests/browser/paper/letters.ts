// Texts without their white space: where lines end is a matter of the paper.
import type { Run } from "./read-printed.ts";

/** A text's letters, joined. */
export const lettersOf = (text: string): string => text.replace(/\s+/g, "");

/** All letters of a printed text, and the run in which each one stands. */
export function joinRuns(runs: readonly Run[]) {
	const parts = runs.map(({ text }) => lettersOf(text));
	return {
		letters: parts.join(""),
		runOf: runs.flatMap((run, index) =>
			Array.from({ length: parts[index]?.length ?? 0 }, () => run),
		),
	};
}

/** The runs that hold `text`, which is looked for from `start` on; throws where it isn't there. */
export function findRuns(
	{ letters, runOf }: ReturnType<typeof joinRuns>,
	text: string,
	start = 0,
): { runs: Run[]; end: number } {
	const wanted = lettersOf(text);
	const at = letters.indexOf(wanted, start);
	if (at < 0)
		throw new Error(`"${text}" isn’t on paper, or not where it should be`);
	const end = at + wanted.length;
	return { runs: [...new Set(runOf.slice(at, end))], end };
}
