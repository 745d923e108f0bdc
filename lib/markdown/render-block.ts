// One top-level mdast node → sanitised HTML.
import type { Definition, PhrasingContent, RootContent } from "mdast";
import { remark } from "remark";
import remarkHtml from "remark-html";
import { bodySchema } from "./body-schema.ts";

const renderer = remark().use(remarkHtml, { sanitize: bodySchema }).freeze();

/** Renders a block; `definitions` are the link definitions of the whole text, which its links may refer to. */
export function renderBlock(
	block: RootContent,
	definitions: readonly Definition[],
): string {
	return renderer
		.stringify({ type: "root", children: [block, ...definitions] })
		.trim();
}

/** Renders words without an element around them. */
export function renderWords(
	words: readonly PhrasingContent[],
	definitions: readonly Definition[],
): string {
	// Of words in no block the renderer would make lines.
	return renderBlock({ type: "paragraph", children: [...words] }, definitions)
		.replace(/^<p>/, "")
		.replace(/<\/p>$/, "");
}
