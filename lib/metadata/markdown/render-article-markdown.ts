// An article → article.md: the file of content/ from which this site, or another of its kind, would make the same article.
import type { Element } from "hast";
import { toMdast } from "hast-util-to-mdast";
import type { ImageReference, Root } from "mdast";
import rehypeParse from "rehype-parse";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { unified } from "unified";
import { stringify } from "yaml";
import { absoluteUrl } from "../../model/address.ts";
import type { Article, Footnote } from "../../model/article.ts";
import { type ArticleImage, fallbackOf } from "../../model/image.ts";
import { describeFrontMatter } from "./describe-front-matter.ts";
import { unwrapMarks } from "./unwrap-marks.ts";

const htmlParser = unified().use(rehypeParse, { fragment: true }).freeze();
const markdownRenderer = remark()
	.use(remarkGfm)
	.data("settings", { bullet: "-" })
	.freeze();

/** Front matter and body. An image is named by its file, as editors do, and by its address on the site at `siteUrl`, so that it is seen wherever this is read. The ties between figures and text are left out of the body: whoever builds it gets them anew. */
export function renderArticleMarkdown(
	article: Article,
	siteUrl: string,
): string {
	const { body, footnotes } = article;
	const blocks = body.map(({ html, image }) =>
		markdownRenderer.stringify(
			image === undefined ? treeOf(html, footnotes) : imageTree(image),
		),
	);
	const addresses = body.flatMap(({ image }) =>
		image === undefined
			? []
			: markdownRenderer.stringify({
					type: "root",
					children: [
						{
							type: "definition",
							...referenceTo(image),
							url: absoluteUrl(siteUrl, fallbackOf(image).path),
						},
					],
				}),
	);
	const notes = footnotes.map(({ identifier, html }) =>
		markdownRenderer.stringify({
			type: "root",
			children: [
				{
					type: "footnoteDefinition",
					identifier,
					label: identifier,
					children: treeOf(`<p>${html}</p>`, footnotes).children.filter(
						(node) => node.type === "paragraph",
					),
				},
			],
		}),
	);
	return `---\n${stringify(describeFrontMatter(article))}---\n\n${[...blocks, ...notes, ...addresses].join("\n")}`;
}

function imageTree(image: ArticleImage): Root {
	const shown: ImageReference = {
		type: "imageReference",
		alt: image.alt,
		referenceType: "full",
		...referenceTo(image),
	};
	return {
		type: "root",
		children: [{ type: "paragraph", children: [shown] }],
	};
}

function referenceTo({ file }: ArticleImage) {
	return { identifier: file.toLowerCase(), label: file };
}

function treeOf(html: string, footnotes: readonly Footnote[]): Root {
	const tree = htmlParser.parse(html);
	unwrapMarks(tree);
	const block = toMdast(tree, {
		handlers: {
			sup: (state, node: Element) => {
				const called = findCalled(node, footnotes);
				return called === undefined
					? state.all(node)
					: {
							type: "footnoteReference",
							identifier: called.identifier,
							label: called.identifier,
						};
			},
		},
	});
	return block.type === "root" ? block : { type: "root", children: [] };
}

function findCalled(
	mark: Element,
	footnotes: readonly Footnote[],
): Footnote | undefined {
	const [link] = mark.children;
	if (link?.type !== "element") return undefined;
	return footnotes.find(({ id }) => link.properties.href === `#${id}`);
}
