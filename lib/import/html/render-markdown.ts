// A tree of HTML → markdown of the same words, by rehype-remark and remark's own writer.
import type { Element, Nodes, Root } from "hast";
import { defaultSchema, type Schema, sanitize } from "hast-util-sanitize";
import type { Root as Markdown } from "mdast";
import rehypeRemark from "rehype-remark";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { isSafeAddress } from "./is-safe-address.ts";
import { liftImages } from "./lift-images.ts";
import { setFootnotes } from "./set-footnotes.ts";
import { settleMarks } from "./settle-marks.ts";

/** What may stay: GitHub's list, without what runs, and without the words of what is never shown. */
const schema: Schema = {
	...defaultSchema,
	strip: [
		"script",
		"style",
		"template",
		"noscript",
		"iframe",
		"object",
		"svg",
		"title",
	],
	protocols: {
		...defaultSchema.protocols,
		href: ["http", "https", "mailto", "tel"],
	},
};

const converter = unified().use(rehypeRemark).freeze();
const writer = remark()
	.use(remarkGfm)
	.use({
		settings: {
			bullet: "-",
			emphasis: "*",
			rule: "-",
			listItemIndent: "one",
			resourceLink: true,
		},
	})
	.freeze();

/** Sanitises and converts; `notes` become footnotes, called where the tree has their numbers. Links without a safe address leave their words; images without one, their alternative text. */
export function renderMarkdown(
	tree: Root,
	notes: readonly Root[] = [],
): string {
	const markdown = convert(tree);
	setFootnotes(markdown, notes.map(convert));
	return writer.stringify(markdown);
}

function convert(tree: Root): Markdown {
	const safe = sanitize(tree, schema);
	const root: Root =
		safe.type === "root" ? safe : { type: "root", children: toChildren(safe) };
	unwrapLinks(root);
	const markdown = converter.runSync(root);
	settleMarks(markdown);
	liftImages(markdown);
	return markdown;
}

function toChildren(node: Nodes): Root["children"] {
	return node.type === "root" ? node.children : [node];
}

function unwrapLinks(root: Root): void {
	visit(root, "element", (element: Element, index, parent) => {
		if (parent === undefined || index === undefined) return;
		if (element.tagName === "a" && !hasAddress(element, "href")) {
			parent.children.splice(index, 1, ...element.children);
			return index;
		}
		if (element.tagName === "img" && !hasAddress(element, "src")) {
			const value = String(element.properties.alt ?? "");
			parent.children.splice(index, 1, { type: "text", value });
		}
	});
}

function hasAddress({ properties }: Element, name: "href" | "src"): boolean {
	const address = properties[name];
	return (
		typeof address === "string" && address !== "" && isSafeAddress(address)
	);
}
