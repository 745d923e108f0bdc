// A text → the front matter at its head, if it has any, and where its body starts.
import { isMap, parseDocument } from "yaml";
import { unifyLineEnds } from "../../text/unify-line-ends.ts";
import { parseToml } from "./parse-toml.ts";

export type SplitText = {
	/** The lines between the two "---" or "+++", each with its line feed. */
	readonly lines: string;
	readonly values: Readonly<Record<string, unknown>>;
	/** Offset of the first character after the second "---" and its line ending. */
	readonly bodyStart: number;
};

const FRONT_MATTER =
	/^---[ \t]*(?:\r\n?|\n)([\s\S]*?(?:\r\n?|\n))?---[ \t]*(?:\r\n?|\n|$)/;

const TOML =
	/^\+\+\+[ \t]*(?:\r\n?|\n)([\s\S]*?(?:\r\n?|\n))?\+\+\+[ \t]*(?:\r\n?|\n|$)/;

/** Undefined where the text doesn't open with a map of YAML between two lines "---", or of TOML between two "+++": a rule of hyphens is no front matter. */
export function splitFrontMatter(text: string): SplitText | undefined {
	const match = FRONT_MATTER.exec(text);
	if (match === null) return splitToml(text);
	const yaml = unifyLineEnds(match[1] ?? "");
	const document = parseDocument(yaml, {
		prettyErrors: false,
		logLevel: "silent",
	});
	if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
	const values: unknown = document.toJS();
	if (typeof values !== "object" || values === null) return undefined;
	return {
		lines: yaml,
		values: Object.fromEntries(Object.entries(values)),
		bodyStart: match[0].length,
	};
}

function splitToml(text: string): SplitText | undefined {
	const match = TOML.exec(text);
	const lines = unifyLineEnds(match?.[1] ?? "");
	const values = parseToml(lines);
	return match === null || values === undefined
		? undefined
		: { lines, values, bodyStart: match[0].length };
}

const METADATA =
	/^(?:\p{Lu}\p{L}{2,15}(?: \p{L}{2,15})?:[ \t]+\S.*(?:\r\n?|\n)){2,16}(?=[ \t]*(?:\r\n?|\n))/u;

/** As Pelican and MultiMarkdown have it: "Title: …", "Date: …" in the first lines of a markdown file, up to a blank one. Undefined without a title. */
export function splitMetadata(text: string): SplitText | undefined {
	const lines = unifyLineEnds(METADATA.exec(text)?.[0] ?? "");
	const values = Object.fromEntries(
		lines
			.split("\n")
			.slice(0, -1)
			.map((line) => {
				const at = line.indexOf(":");
				return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
			}),
	);
	return "title" in values
		? { lines, values, bodyStart: METADATA.exec(text)?.[0].length ?? 0 }
		: undefined;
}
