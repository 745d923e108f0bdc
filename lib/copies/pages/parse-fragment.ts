// Sanitised HTML of a block → its tree.
import type { Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** Parses HTML as a part of a page. */
export function parseFragment(html: string): Root {
	return parser.parse(html);
}
