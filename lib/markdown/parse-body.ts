// Markdown body → its top-level blocks with typographic quotes, its link definitions, and what may not stand in a body.
import type { Definition, Root, RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkSmartypants from "remark-smartypants";
import { visit } from "unist-util-visit";
import type { BodyFault } from "./body-fault.ts";
import { findFootnoteFaults } from "./find-footnote-faults.ts";
import { findImageFaults } from "./find-image-faults.ts";
import { type BodyLink, findLinks } from "./find-links.ts";
import { findPageFaults } from "./find-page-faults.ts";
import { findUnreadLinks } from "./find-unread-links.ts";
import { type ParsedFootnote, parseFootnotes } from "./parse-footnotes.ts";

export type ParsedBody = {
	readonly blocks: readonly RootContent[];
	readonly definitions: readonly Definition[];
	readonly footnotes: readonly ParsedFootnote[];
	readonly links: readonly BodyLink[];
	readonly faults: readonly BodyFault[];
};

/** What typographic quotes, dashes and ellipses are made of, as characters or as references to them. */
const TYPED = /["'`&]|--|\.\s?\./;
/** What GitHub's markdown has more needs one of these: a table, struck text, a footnote, a box to tick, a bare address; or what may stand for one, as &#64; does. */
const GFM_MARK = /[|~@&]|:-|-:|\[\^|\[[\sx]\]|www|http/i;
const parser = remark().use(remarkGfm).freeze();
const plainParser = remark().freeze();
const englishTypesetter = remark().use(remarkSmartypants).freeze();

/** Parses the body of an article, or of a page, which may have less in it; straight quotes of an English text become typographic ones here, and only here. */
export function parseBody(
	markdown: string,
	lang: string,
	kind: "article" | "page" = "article",
): ParsedBody {
	// To look for a bare address at every letter takes longer than all the rest.
	const tree = (GFM_MARK.test(markdown) ? parser : plainParser).parse(markdown);
	// Sets the quotes in place. Reading all the text for them takes as long as parsing it.
	if (/^en(-|$)/.test(lang) && TYPED.test(markdown))
		englishTypesetter.runSync(tree);
	const faults = [
		...findBodyFaults(tree),
		...findUnreadLinks(tree, markdown),
		...(kind === "page"
			? findPageFaults(tree)
			: [...findImageFaults(tree), ...findFootnoteFaults(tree)]),
	];
	const definitions: Definition[] = [];
	const blocks: RootContent[] = [];
	for (const node of tree.children) {
		if (node.type === "definition") definitions.push(node);
		else if (node.type !== "footnoteDefinition") blocks.push(node);
	}
	return {
		blocks,
		definitions,
		footnotes: parseFootnotes(tree),
		links: findLinks(tree),
		faults,
	};
}

function findBodyFaults(tree: Root): BodyFault[] {
	const faults: BodyFault[] = [];
	visit(tree, (node) => {
		const fault = judgeNode(node);
		if (fault === undefined) return;
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		faults.push({ ...fault, line, column });
	});
	return faults;
}

type Verdict = { rule: string; message: string };

function judgeNode(node: Root | RootContent): Verdict | undefined {
	if (node.type === "html")
		return {
			rule: "body-has-html",
			message: `the body has raw HTML, ${quoteStart(node.value)}, which would be dropped; write it as markdown, or put a \\ before each "<".`,
		};
	if (node.type === "heading" && node.depth === 1)
		return {
			rule: "body-has-title",
			message:
				'a heading of the body starts with one "#", but the headline is the only title of a page; write it with "##".',
		};
	if (node.type === "listItem" && typeof node.checked === "boolean")
		return {
			rule: "body-has-task",
			message:
				"a list item has a box to be ticked, which a reader can’t; take the [ ] away.",
		};
	return undefined;
}

function quoteStart(text: string): string {
	const line = text.split("\n", 1)[0] ?? "";
	return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`;
}
