// A text and its cuts → the text with them made.
import type { FusedCut } from "../../../lib/import/fused/find-fused-cuts.ts";

/** Inserts from the end, so that the offsets before stay true. */
export function applyCuts(text: string, cuts: readonly FusedCut[]): string {
	return cuts.reduceRight(
		(rest, { at, insert }) => rest.slice(0, at) + insert + rest.slice(at),
		text,
	);
}
