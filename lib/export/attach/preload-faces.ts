// The faces of the first screen are asked for with the page, not after its layout: on a quick line the first paint has them.
import { select, selectAll } from "hast-util-select";
import { h } from "hastscript";
import postcss from "postcss";
import type { HtmlFile } from "../html-file.ts";
import { rawText } from "../raw-text.ts";
import { referencesInCss } from "../references/references-in-css.ts";

/** Those that every page in Latin letters shows above its fold: wordmark and headline, dek, labels. */
const FIRST = ["Offprint Display", "Offprint Text", "Offprint Label"];
/** Han and Arabic pages are set in the system's faces. */
const OTHER_SCRIPTS = "html.set-han, html.set-arab";

/** Adds a link for the upright file of each first face that has the Latin alphabet. */
export function preloadFaces({ tree }: HtmlFile): void {
	const head = select("head", tree);
	if (head === undefined || select(OTHER_SCRIPTS, tree) !== undefined) return;
	for (const style of selectAll("head > style", tree))
		for (const href of firstFaces(rawText(style)))
			head.children.push(
				h("link", { rel: "preload", as: "font", href, crossOrigin: "" }),
			);
}

/** The addresses of their files in a style sheet. */
function firstFaces(css: string): string[] {
	const found: string[] = [];
	postcss.parse(css).walkAtRules("font-face", (rule) => {
		const read = (name: string) => {
			for (const node of rule.nodes ?? [])
				if (node.type === "decl" && node.prop === name) return node.value;
			return "";
		};
		const family = read("font-family").replaceAll(/["']/g, "");
		if (!FIRST.includes(family) || read("font-style") === "italic") return;
		if (!/^U\+20-/i.test(read("unicode-range"))) return;
		found.push(...referencesInCss(read("src")).slice(0, 1));
	});
	return found;
}
