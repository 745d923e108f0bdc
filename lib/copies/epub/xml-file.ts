// An XML tree → a file's text.
import type { Element, Root } from "xast";
import { toXml } from "xast-util-to-xml";

/** Renders a tree with its declaration; a page of XHTML has a doctype too. */
export function xmlFile(tree: Element, isPage = false): string {
	const root: Root = {
		type: "root",
		children: [
			{
				type: "instruction",
				name: "xml",
				value: 'version="1.0" encoding="utf-8"',
			},
			{ type: "text", value: "\n" },
			...(isPage ? [{ type: "doctype" as const, name: "html" }] : []),
			tree,
		],
	};
	return toXml(root);
}
