// Markdown → edits that make markdown of its raw HTML and take away what runs.
import type { Nodes, Parents, RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { SKIP, visit } from "unist-util-visit";
import type { Edit } from "../edits/edit.ts";
import { isSafeAddress } from "./is-safe-address.ts";
import { parsePiece } from "./parse-page.ts";
import { renderMarkdown } from "./render-markdown.ts";

const parser = remark().use(remarkGfm).freeze();
const SILENT = /^<(script|style|template|noscript|iframe|object|svg|title)\b/i;
const TAG = /^<(\/?)([a-z][a-z\d]*)\b([^>]*)>$/i;
const MARKS: Readonly<Record<string, string>> = {
	b: "**",
	strong: "**",
	i: "*",
	em: "*",
	del: "~~",
	s: "~~",
};

/** Finds raw HTML, and links and images whose address runs or holds something; in order. */
export function findRawMarkup(text: string): Edit[] {
	const edits: Edit[] = [];
	visit(parser.parse(text), (node, index, parent) => {
		const range = rangeOf(node);
		if (range === undefined || parent === undefined || index === undefined)
			return undefined;
		if (node.type === "html") {
			const edit = editHtml(text, node.value, range, parent, index);
			edits.push(edit.made);
			return edit.next;
		}
		if ("url" in node && !isSafeAddress(node.url)) {
			edits.push({ ...range, ...withoutAddress(text, node) });
			return SKIP;
		}
		return undefined;
	});
	return edits.sort((a, b) => a.start - b.start);
}

type Range = { readonly start: number; readonly end: number };

function rangeOf({ position }: Nodes): Range | undefined {
	const start = position?.start.offset;
	const end = position?.end.offset;
	return start === undefined || end === undefined ? undefined : { start, end };
}

/** Within a line a tag stands alone, and what it opens goes on until its own end; on lines of its own, HTML is whole. */
function editHtml(
	text: string,
	value: string,
	range: Range,
	parent: Parents,
	index: number,
): { made: Edit; next?: number } {
	const reason = reasonOf(value);
	const isInline =
		parent.type !== "root" &&
		parent.type !== "blockquote" &&
		parent.type !== "listItem";
	if (!isInline) {
		const markdown = renderMarkdown(parsePiece(value)).trim();
		const replacement =
			parent.type === "root" ? markdown : markdown.replace(/\s+/g, " ");
		return { made: { ...range, replacement, reason } };
	}
	const silent = SILENT.exec(value)?.[1];
	const close =
		silent === undefined ? -1 : findClose(parent.children, index, silent);
	const last = close > index ? parent.children[close] : undefined;
	const end =
		last === undefined ? range.end : (rangeOf(last)?.end ?? range.end);
	return {
		made: {
			start: range.start,
			end,
			replacement:
				silent === undefined
					? inlineMarks(text, value, range, parent, index)
					: "",
			reason,
		},
		...(close > index && { next: close + 1 }),
	};
}

function findClose(
	children: readonly RootContent[],
	index: number,
	name: string,
): number {
	const end = new RegExp(`^</${name}\\b`, "i");
	return children.findIndex(
		(child, at) => at > index && child.type === "html" && end.test(child.value),
	);
}

/** `<b>` and its like become markdown's marks where both stand against a word; a line's end becomes a space. */
function inlineMarks(
	text: string,
	value: string,
	{ start, end }: Range,
	{ children }: Parents,
	index: number,
): string {
	const [, slash, name = ""] = TAG.exec(value) ?? [];
	const tag = name.toLowerCase();
	if (tag === "br") return " ";
	if (tag === "img") return renderMarkdown(parsePiece(value)).trim();
	const mark = MARKS[tag];
	if (mark === undefined) return "";
	const partner =
		slash === "/"
			? children.findLastIndex(
					(child, at) => at < index && isTag(child, tag, ""),
				)
			: children.findIndex((child, at) => at > index && isTag(child, tag, "/"));
	const other = children[partner];
	const range = other === undefined ? undefined : rangeOf(other);
	if (range === undefined) return "";
	const inside =
		slash === "/" ? text.slice(range.end, start) : text.slice(end, range.start);
	return /^[\p{L}\p{N}](?:[^*<>]*[\p{L}\p{N}])?$/u.test(inside) ? mark : "";
}

function isTag(child: RootContent, name: string, slash: string): boolean {
	if (child.type !== "html") return false;
	const match = TAG.exec(child.value);
	return match?.[1] === slash && match[2]?.toLowerCase() === name;
}

/** The words of a link, the alternative text of an image; a definition goes whole. */
function withoutAddress(
	text: string,
	node: Nodes,
): Pick<Edit, "replacement" | "reason"> {
	const reason = "an address that runs or holds something";
	if (node.type === "image") return { replacement: node.alt ?? "", reason };
	if (node.type !== "link") return { replacement: "", reason };
	const first = node.children[0];
	const last = node.children.at(-1);
	const from = first === undefined ? undefined : rangeOf(first)?.start;
	const to = last === undefined ? undefined : rangeOf(last)?.end;
	const replacement =
		from === undefined || to === undefined ? "" : text.slice(from, to);
	return { replacement, reason };
}

function reasonOf(value: string): string {
	if (/^<script\b/i.test(value) || /<script\b/i.test(value)) return "a script";
	if (/\son\p{L}+\s*=/iu.test(value))
		return "raw HTML with a handler of an event";
	if (/^<!--/.test(value)) return "a comment";
	return "raw HTML";
}
