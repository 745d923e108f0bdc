// The site's one style sheet → on each page only the rules that something on it can match.
import type { Root } from "hast";
import { selectAll } from "hast-util-select";
import { visit } from "unist-util-visit";
import type { HtmlFile } from "../html-file.ts";
import { rawText } from "../raw-text.ts";
import { isFor, type Script } from "./attach-scripts.ts";
import { dropUnusedRules, type PageNames } from "./drop-unused-rules.ts";

/** Cuts the styles of a page down. Words of the scripts that it gets may become names on it. */
export function attachUsedStyles(
	{ tree }: HtmlFile,
	scripts: readonly Script[],
): void {
	const own = scripts.filter((script) => isFor(script, tree));
	const names = namesOn(
		tree,
		own.map(({ text }) => text),
	);
	for (const style of selectAll("style", tree))
		style.children = [
			{ type: "text", value: dropUnusedRules(rawText(style), names) },
		];
}

function namesOn(tree: Root, scripts: readonly string[]): PageNames {
	const words = scripts.flatMap((script) => script.match(/[\w-]+/g) ?? []);
	const tags = new Set(words);
	const classes = new Set(words);
	const ids = new Set(words);
	visit(tree, "element", ({ tagName, properties: { className, id } }) => {
		tags.add(tagName);
		if (Array.isArray(className))
			for (const name of className) classes.add(String(name));
		if (id !== undefined) ids.add(String(id));
	});
	return { tags, classes, ids };
}
