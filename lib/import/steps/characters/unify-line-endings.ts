// Step: every kind of line ending becomes a line feed.
import { replaceEach } from "../../edits/replace-each.ts";
import type { ImportStep } from "../step.ts";

/** CR LF, CR, NEL, vertical tab, form feed, line and paragraph separator → LF. */
export const unifyLineEndings: ImportStep = {
	name: "unify-line-endings",
	reason: "one kind of line ending in all drafts",
	before: "one\\r\\ntwo",
	after: "one\\ntwo",
	formats: ["text", "markdown"],
	stage: "characters",
	apply: (text) => ({
		edits: replaceEach(
			text,
			/\r\n|[\r\v\f\x85\u2028\u2029]/g,
			"another kind of line ending",
			([ending]) => (ending === "\u2029" || ending === "\f" ? "\n\n" : "\n"),
		),
	}),
};
