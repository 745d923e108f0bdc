// One top-level mdast node → sanitised HTML.
import type { Definition, RootContent } from "mdast";
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
