// Markdown → its tables whose head has no words.
import { splitLines } from "../blocks/split-lines.ts";
import type { Layout } from "./layout.ts";

const EMPTY_HEAD = /^[ \t]*\|(?:[ \t]*\|)+[ \t]*$/;
const DELIMITERS = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;

/** Nobody can tell for an editor what a column holds. */
export function findHeadlessTables(
	text: string,
	format: "text" | "markdown",
): Layout[] {
	if (format === "text" || !text.includes("|")) return [];
	const lines = splitLines(text, format);
	return lines.flatMap(({ text: words, start, isCode }, index) =>
		!isCode &&
		EMPTY_HEAD.test(words) &&
		DELIMITERS.test(lines[index + 1]?.text ?? "")
			? [
					{
						start,
						question:
							"the table has no head; write into its first line what its columns hold",
					},
				]
			: [],
	);
}
