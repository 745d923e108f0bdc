// The text of a YAML file → its values with the place of each, or what keeps it from being read.
import { LineCounter, parseDocument } from "yaml";
import type { Problem } from "../../model/problem.ts";
import type { ContentFile } from "../files/read-content-files.ts";
import { locateIn } from "./locate.ts";
import type { Located } from "./validate-front-matter.ts";

/** Parses a file that is YAML as a whole; `rule` is what its Problems are called. */
export function parseYaml(
	{ file, text }: ContentFile,
	rule: string,
): Located | Problem[] {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
	});
	if (document.errors.length === 0)
		return {
			file,
			values: document.toJS(),
			locate: locateIn(document, lines),
		};
	return document.errors.map(({ pos, message }) => {
		const { line, col } = lines.linePos(pos[0]);
		return {
			file,
			line,
			column: col,
			rule,
			message: `${message}; mend this line.`,
		};
	});
}
