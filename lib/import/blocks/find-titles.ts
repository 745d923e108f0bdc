// Markdown → edits that lower its headings of the first depth, wherever they stand.
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { visit } from "unist-util-visit";
import type { Edit } from "../edits/edit.ts";

const parser = remark().use(remarkGfm).freeze();

/** One more "#" before a title, or hyphens under it instead of equals signs; in lists and quotes too. */
export function findTitles(text: string, reason: string): Edit[] {
	const edits: Edit[] = [];
	visit(parser.parse(text), "heading", ({ depth, position }) => {
		const start = position?.start.offset;
		const end = position?.end.offset;
		if (depth !== 1 || start === undefined || end === undefined) return;
		if (text[start] === "#") {
			edits.push({ start, end: start, replacement: "#", reason });
			return;
		}
		const signs = /=+(?=\s*$)/.exec(text.slice(start, end));
		if (signs === null) return;
		const at = start + signs.index;
		const replacement = "-".repeat(signs[0].length);
		edits.push({ start: at, end: at + signs[0].length, replacement, reason });
	});
	return edits;
}
