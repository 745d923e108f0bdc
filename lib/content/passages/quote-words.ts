// Words of an article → as a message shows them.
import { findNearestPassage } from "../../text/nearest-passage.ts";
import { oneLine } from "../../text/one-line.ts";
import { suggest } from "../../text/suggest.ts";
import type { BlockText } from "./body-text.ts";

const LONGEST = 240;

/** In quotation marks, on one line, cut in the middle where it is very long. */
export function quoteWords(text: string): string {
	const line = oneLine(text).trim();
	if (line.length <= LONGEST) return `"${line}"`;
	const half = LONGEST / 2;
	return `"${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}"`;
}

/** `; the nearest passage reads "…"`, or that there is none. */
export function describeNearest(
	words: string,
	blocks: readonly BlockText[],
): string {
	const nearest = findNearestPassage(
		words,
		blocks.map(({ text }) => text),
	);
	return nearest === undefined
		? "nothing in the body is like it"
		: `the nearest passage reads ${quoteWords(nearest.text)}`;
}

/** ` Did you mean "x"?` where a candidate is near; else all of them, or that there are none. */
export function describeCandidates(
	id: string,
	candidates: readonly string[],
): string {
	const near = suggest(id, candidates);
	if (near !== undefined) return `did you mean "${near}"?`;
	return candidates.length === 0
		? "there are no sources."
		: `use one of ${candidates.map((name) => `"${name}"`).join(", ")}, or add it to the sources.`;
}

/** The words around a place, for telling two places apart. */
export function quoteAround(text: string, start: number, end: number): string {
	const from = text.lastIndexOf(" ", Math.max(0, start - 24));
	const to = text.indexOf(" ", end + 24);
	const before = start > 24 && from > 0 ? "… " : "";
	const after = to === -1 ? "" : " …";
	const words = text.slice(
		before === "" ? 0 : from + 1,
		to === -1 ? text.length : to,
	);
	return quoteWords(`${before}${words}${after}`);
}
