// An article → article.md: the file of content/ from which this site, or another of its kind, would make the same article.
import { toMdast } from "hast-util-to-mdast";
import rehypeParse from "rehype-parse";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { unified } from "unified";
import { stringify } from "yaml";
import type { Article } from "../../model/article.ts";
import { describeFrontMatter } from "./describe-front-matter.ts";
import { unwrapMarks } from "./unwrap-marks.ts";

const htmlParser = unified().use(rehypeParse, { fragment: true }).freeze();
const markdownRenderer = remark()
	.use(remarkGfm)
	.data("settings", { bullet: "-" })
	.freeze();

/** Front matter and body. The ties between figures and text are left out of the body: whoever builds it gets them anew. */
export function renderArticleMarkdown(article: Article): string {
	const body = article.body
		.map(({ html }) => renderBlockMarkdown(html))
		.join("\n");
	return `---\n${stringify(describeFrontMatter(article))}---\n\n${body}`;
}

function renderBlockMarkdown(html: string): string {
	const tree = htmlParser.parse(html);
	unwrapMarks(tree);
	const block = toMdast(tree);
	return markdownRenderer.stringify(
		block.type === "root" ? block : { type: "root", children: [] },
	);
}
