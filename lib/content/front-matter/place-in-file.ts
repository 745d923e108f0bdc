// A place in the body of a file → its place in the file.
import type { Place } from "./locate.ts";
import type { ParsedFile } from "./parse-front-matter.ts";

/** Lines of a body count from its first, 1. */
export function placeInFile(
	{ bodyLine }: Pick<ParsedFile, "bodyLine">,
	{ line, column }: Place,
): Place {
	return { line: line + bodyLine - 1, column };
}
