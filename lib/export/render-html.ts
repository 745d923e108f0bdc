// A tree → the text of an HTML document, as short as stays valid.
import type { Root } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

const renderer = unified()
	.use(rehypeStringify, {
		characterReferences: { useShortestReferences: true },
		quoteSmart: true,
	})
	.freeze();

/** Renders a whole document. All tags are written: leaving out the optional ones saves few bytes once packed. */
export function renderHtml(tree: Root): string {
	return renderer.stringify(tree);
}
