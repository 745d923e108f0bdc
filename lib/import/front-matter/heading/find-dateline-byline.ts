// The first lines of a wire's story → the byline that stands above its dateline, below the points of a summary.
import type { Line } from "../../blocks/split-lines.ts";
import { findDateline } from "../find-dateline.ts";
import type { HeadingLine } from "./heading-line.ts";
import { readSigned } from "./read-signed.ts";

const DEEPEST = 12;

/** Undefined where no line says who wrote it right above one that opens with a dateline. */
export function findDatelineByline(
	lines: readonly Line[],
	lang: string,
): HeadingLine | undefined {
	for (const [at, line] of lines.slice(0, DEEPEST).entries()) {
		const signed = readSigned(line.text.trim(), lang);
		const isByline = signed?.found.some(({ field }) => field === "byline");
		if (signed === undefined || isByline !== true) continue;
		const next = lines[at + 1]?.text.trim() ?? "";
		if (findDateline(next, lang) !== undefined)
			return { at, lines: 1, ...signed };
	}
	return undefined;
}
