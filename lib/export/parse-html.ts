// The text of an HTML document → its tree, as a browser would build it.
import type { Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";

const parser = unified().use(rehypeParse).freeze();

/** Parses a whole document. */
export function parseHtml(html: string): Root {
	return parser.parse(html);
}
