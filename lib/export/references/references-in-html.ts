// A page's tree → every address in it, as written.
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { rawText } from "../raw-text.ts";
import { referencesInCss } from "./references-in-css.ts";
import { referencesInText } from "./references-in-text.ts";

const ADDRESS_PROPERTIES = [
	"href",
	"src",
	"poster",
	"data",
	"action",
	"formAction",
	"xLinkHref",
];
const SOURCE_SET_PROPERTIES = ["srcSet", "imageSrcSet"];
const HINTS = ["preconnect", "dns-prefetch"];

/** Links, media, style sheets, addresses in style rules and drawings, addresses of the site in meta elements and data scripts. */
export function referencesInHtml(tree: Root, siteUrl: string): string[] {
	const references: string[] = [];
	visit(tree, "element", (element) => {
		references.push(...referencesOf(element, siteUrl));
	});
	return references;
}

function referencesOf(element: Element, siteUrl: string): string[] {
	const { tagName, properties } = element;
	if (tagName === "style") return referencesInCss(rawText(element));
	if (tagName === "meta")
		return referencesInText(String(properties.content ?? ""), siteUrl);
	if (tagName === "script" && properties.src === undefined)
		return [
			...words(properties.dataSrc),
			...referencesInText(rawText(element), siteUrl),
		];
	if (HINTS.includes(String(properties.rel))) return [];
	return [
		...ADDRESS_PROPERTIES.flatMap((name) => words(properties[name])),
		...SOURCE_SET_PROPERTIES.flatMap((name) =>
			words(properties[name]).flatMap(addressesOfSourceSet),
		),
		...Object.values(properties).flatMap(words).flatMap(referencesInDrawing),
	];
}

function words(value: Element["properties"][string]): string[] {
	return typeof value === "string" ? [value] : [];
}

/** A style attribute, or one of a drawing that names a pattern: "url(#hatch)" → "#hatch". */
function referencesInDrawing(value: string): string[] {
	if (!value.includes("url(")) return [];
	const [, fragment] = /^url\(["']?(#[^"')]+)["']?\)$/.exec(value) ?? [];
	return fragment === undefined ? referencesInCss(value) : [fragment];
}

/** "a.webp 1x, b.webp 2x" → ["a.webp", "b.webp"] */
function addressesOfSourceSet(value: string): string[] {
	return value
		.split(/,\s+/)
		.flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
}
