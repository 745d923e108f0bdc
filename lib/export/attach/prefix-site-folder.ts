// Pages name each other from the root of the site; where the site is a folder of its host, these addresses get the folder before them.
import type { Element } from "hast";
import { visit } from "unist-util-visit";
import type { HtmlFile } from "../html-file.ts";
import { rawText } from "../raw-text.ts";

const ADDRESS_PROPERTIES = ["href", "src", "poster", "action", "formAction"];
const SOURCE_SET_PROPERTIES = ["srcSet", "imageSrcSet"];
/** Not "//example.org/", which names another host. */
const FROM_ROOT = /^\/(?!\/)/;
const FROM_ROOT_IN_SOURCE_SET = /(^|,\s*)\/(?!\/)/g;
const FROM_ROOT_IN_CSS = /url\((["']?)\/(?!\/)/g;

/** The folder of a site on its host: "/news" for https://example.org/news, "" where it has the host to itself. */
export function siteFolder(siteUrl: string): string {
	return new URL(siteUrl).pathname.replace(/\/$/, "");
}

/** "/about/" → "/news/about/", in links, media and style sheets. Whole addresses have the folder already. */
export function prefixSiteFolder({ tree, siteUrl }: HtmlFile): void {
	const folder = siteFolder(siteUrl);
	if (folder === "") return;
	visit(tree, "element", (element) => prefixElement(element, folder));
}

function prefixElement(element: Element, folder: string): void {
	const { tagName, properties } = element;
	const replaceIn = (name: string, pattern: RegExp, by: string) => {
		const value = properties[name];
		if (typeof value === "string")
			properties[name] = value.replace(pattern, by);
	};
	for (const name of ADDRESS_PROPERTIES)
		replaceIn(name, FROM_ROOT, `${folder}/`);
	for (const name of SOURCE_SET_PROPERTIES)
		replaceIn(name, FROM_ROOT_IN_SOURCE_SET, `$1${folder}/`);
	replaceIn("style", FROM_ROOT_IN_CSS, `url($1${folder}/`);
	if (tagName === "style")
		element.children = [
			{
				type: "text",
				value: rawText(element).replace(FROM_ROOT_IN_CSS, `url($1${folder}/`),
			},
		];
}
