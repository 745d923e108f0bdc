// A block's HTML → its tree as a copy has it: links lead on from anywhere.
import type { Root } from "hast";
import { visit } from "unist-util-visit";
import type { Article } from "../../model/article.ts";
import {
	explanationId,
	FOOTMARK_CLASS,
	TERM_CLASS,
	termId,
} from "../../model/hooks.ts";
import { wholeAddress } from "../words/copy-address.ts";
import type { Publisher } from "../words/publisher.ts";
import { parseFragment } from "./parse-fragment.ts";

/** Parses a block. Its links get whole addresses; images keep theirs, which each kind of copy replaces by one of its own. */
export function copiedBody(
	html: string,
	article: Article,
	site: Publisher,
): Root {
	const tree = parseFragment(html);
	visit(tree, "element", (element) => {
		if (element.tagName === "a") {
			const href = String(element.properties.href ?? "");
			element.properties.href = wholeAddress(href, article, site) ?? href;
		}
		const classes = element.properties.className;
		if (Array.isArray(classes) && classes.includes(TERM_CLASS)) {
			element.tagName = "a";
			element.properties.href = `#${explanationOf(String(element.properties.id))}`;
			element.properties.role = "doc-noteref";
		}
		if (Array.isArray(classes) && classes.includes(FOOTMARK_CLASS))
			for (const link of element.children)
				if (link.type === "element") link.properties.role = "doc-noteref";
		// HTML gave up the attribute, and EPUB's checkers take it for a fault.
		if (element.properties.align !== undefined) {
			element.properties.className = [`to-${element.properties.align}`];
			delete element.properties.align;
		}
	});
	return tree;
}

/** "term-cuda" → "explain-cuda" */
const explanationOf = (wordsId: string) =>
	explanationId(wordsId.slice(termId("").length));
