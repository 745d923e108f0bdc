// Edits, step after step → for each place of the text now, the place of the input that it came from.
import type { Edit } from "./edit.ts";

/** A stretch of the text that came unchanged from the input. */
type Piece = {
	readonly at: number;
	readonly source: number;
	readonly length: number;
};

/** Pieces in order; what stands between two of them was written by the importer. */
export type Trace = readonly Piece[];

/** The trace of a text that nothing has been done to. */
export function startTrace(text: string): Trace {
	return [{ at: 0, source: 0, length: text.length }];
}

/** The trace after edits, which are in order and don't overlap, as `applyEdits` takes them. */
export function followEdits(trace: Trace, edits: readonly Edit[]): Trace {
	if (edits.length === 0) return trace;
	const pieces: Piece[] = [];
	let next = 0;
	let shift = 0;
	for (const piece of trace) {
		let from = piece.at;
		const end = piece.at + piece.length;
		const keepTo = (to: number) => {
			if (to > from)
				pieces.push({
					at: from + shift,
					source: piece.source + from - piece.at,
					length: to - from,
				});
		};
		for (let edit = edits[next]; edit !== undefined; edit = edits[next]) {
			if (edit.start >= end) break;
			keepTo(Math.max(from, edit.start));
			from = Math.max(from, Math.min(edit.end, end));
			// It goes on in the next piece.
			if (edit.end > end) break;
			shift += edit.replacement.length - (edit.end - edit.start);
			next += 1;
		}
		keepTo(end);
	}
	return pieces;
}

/** The place of the input for a place of the text; for what the importer wrote, the place that it was written at. */
export function traceBack(trace: Trace, offset: number): number {
	let low = 0;
	let high = trace.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((trace[middle]?.at ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	const piece = trace[low];
	if (piece === undefined) return 0;
	return piece.source + Math.max(0, Math.min(offset - piece.at, piece.length));
}
