// Step: lists get markdown's marks, and lines that only look like items are marked as plain.
import { findListLines } from "../../blocks/find-list-lines.ts";
import { splitLines } from "../../blocks/split-lines.ts";
import type { ImportStep } from "../step.ts";

const LOOKALIKE = /^\s*(?:([-+*])(?=\s|$)|\d{1,9}([.)])(?=\s|$))/u;
const RULE = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:\+\s*){3,})$/u;

/** "• steel" → "- steel", "2) copper" → "2. copper"; "1984. It was" → "1984\. It was". */
export const markLists: ImportStep = {
	name: "mark-lists",
	reason: "lists as markdown writes them",
	before: "• steel\\n• copper",
	after: "- steel\\n- copper",
	formats: ["text"],
	stage: "lines",
	apply: (text) => {
		const lines = splitLines(text, "text");
		const items = new Map(
			findListLines(lines).map((item) => [item.index, item]),
		);
		const edits = lines.flatMap(({ start, text: words }, index) => {
			const item = items.get(index);
			if (item !== undefined) {
				if (item.marker === item.markdown) return [];
				const end = start + item.marker.length;
				const { markdown: replacement } = item;
				return [{ start, end, replacement, reason: "an item of a list" }];
			}
			const lookalike = LOOKALIKE.exec(words);
			if (lookalike === null || RULE.test(words)) return [];
			const at = start + lookalike[0].length - 1;
			const reason = "a sign that markdown would read as an item of a list";
			return [{ start: at, end: at, replacement: "\\", reason }];
		});
		return { edits };
	},
};
