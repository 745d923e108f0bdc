// A parsed body → its Problems at their lines in the file; an empty body is one.
import type { ParsedBody } from "../markdown/parse-body.ts";
import type { Problem } from "../model/problem.ts";
import type { ParsedFile } from "./front-matter/parse-front-matter.ts";
import { placeInFile } from "./front-matter/place-in-file.ts";

/** The Problems of a body that no front matter is needed to see. */
export function bodyProblems(
	parsed: Pick<ParsedFile, "file" | "bodyLine">,
	{ blocks, faults }: ParsedBody,
): Problem[] {
	const { file, bodyLine } = parsed;
	const found = faults.map(({ rule, message, ...place }) => ({
		file,
		...placeInFile(parsed, place),
		rule,
		message,
	}));
	if (blocks.length > 0) return found;
	const message = "the body is empty; write the text below the front matter.";
	return [
		...found,
		{ file, line: bodyLine, column: 1, rule: "body-empty", message },
	];
}
