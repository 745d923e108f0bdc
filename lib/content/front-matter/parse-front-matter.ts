// The text of a file → its front matter as plain values, where each stands in the file, and the body below it.
import matter from "gray-matter";
import type { Problem } from "../../model/problem.ts";
import type { ContentFile } from "../files/read-content-files.ts";
import type { Locate } from "./locate.ts";
import { readYaml } from "./read-yaml.ts";

export type ParsedFile = {
	readonly file: string;
	/** The front matter's values, not validated. */
	readonly values: unknown;
	readonly locate: Locate;
	readonly body: string;
	/** Line of the file on which the body starts. */
	readonly bodyLine: number;
};

/** Parses a file, or says why it can't be: no front matter, not YAML, or YAML that is broken. */
export function parseFrontMatter({
	file,
	text,
}: ContentFile): ParsedFile | Problem[] {
	const opening = /^---([^\n]*)\n/.exec(text);
	if (opening === null)
		return [problem(file, 1, 1, "front-matter-missing", MISSING)];
	// gray-matter picks its engine by this word and would run JavaScript; nothing but YAML gets that far.
	const language = opening[1]?.trim() ?? "";
	if (language !== "" && language !== "yaml")
		return [problem(file, 1, 4, "front-matter-not-yaml", notYaml(language))];
	if (!/\n---[ \t]*(?:\n|$)/.test(text))
		return [problem(file, 1, 1, "front-matter-unclosed", UNCLOSED)];

	let read: ReturnType<typeof readYaml> | undefined;
	const { content } = matter(text, {
		engines: {
			yaml: (source: string) => {
				read = readYaml(source);
				return {};
			},
		},
	});
	if (read === undefined)
		return [problem(file, 1, 1, "front-matter-missing", EMPTY)];
	if ("faults" in read)
		return read.faults.map(({ line, column, message }) =>
			problem(
				file,
				line,
				column,
				"front-matter-unreadable",
				unreadable(message),
			),
		);
	return {
		file,
		...read,
		body: content,
		bodyLine: text.slice(0, text.length - content.length).split("\n").length,
	};
}

const MISSING =
	'the file doesn’t start with front matter; put "---" on its first line, the fields below it, and "---" after them; if it is no text of the site, move it out of the folder.';
const EMPTY = "the front matter is empty; README lists its fields.";
const UNCLOSED =
	'the front matter has no end; put a line "---" between it and the body.';

function notYaml(language: string): string {
	return `front matter is YAML, but this one asks for "${language}", which is never run; take that word away and write YAML.`;
}

function unreadable(message: string): string {
	return `the front matter can’t be read as YAML: ${message}.`;
}

function problem(
	file: string,
	line: number,
	column: number,
	rule: string,
	message: string,
): Problem {
	return { file, line, column, rule, message };
}
