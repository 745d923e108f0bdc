// Sanitised HTML of an article → Typst's code. Nothing is dropped: an element without a look of its own gives what is in it.
import type { Element, ElementContent, Nodes, RootContent } from "hast";
import { toText } from "hast-util-to-text";
import { FOOTMARK_CLASS, IMAGE_CREDIT_CLASS } from "../../../model/hooks.ts";
import type { LinkNotes } from "./link-notes.ts";
import { type TypstCode, typstBlock, typstCall } from "./typst-code.ts";
import { typstOfTable } from "./typst-of-table.ts";
import { typstOfAddress, typstOfWords } from "./typst-of-words.ts";
import { typstString } from "./typst-string.ts";

/** What the conversion needs to know of the article around. */
export type HtmlSetting = {
	/** The whole address that a link leads to; undefined for one within the article. */
	readonly addressOf: (href: string) => string | undefined;
	/** Fragments that the PDF has a place for. */
	readonly places: ReadonlySet<string>;
	readonly notes: LinkNotes;
	/** Whether what is converted is a foot note itself, whose links have their addresses beside them. */
	readonly isInNote?: boolean;
	/** Foot notes, by what calls them: "#footnote-harvest". */
	readonly footnotes: ReadonlyMap<string, TypstCode>;
	/** Level of a heading that the HTML has at this depth. */
	readonly levelOf: (depth: number) => number;
};

type Children = readonly (RootContent | ElementContent)[];

/** Converts nodes in their order. */
export function typstOfHtml(
	children: Children,
	setting: HtmlSetting,
): TypstCode {
	return typstBlock(
		children.flatMap((node, index) => {
			if (node.type === "text")
				return typstOfText(
					isBreak(children[index - 1]) ? node.value.trimStart() : node.value,
				);
			if (node.type !== "element") return [];
			return [typstOfElement(node, setting)];
		}),
	);
}

function isBreak(node: Children[number] | undefined): boolean {
	return node?.type === "element" && node.tagName === "br";
}

/** White space as HTML means it; between blocks it is nothing. */
function typstOfText(value: string): TypstCode[] {
	const text = value.replace(/[ \t\n\f\r]+/g, " ");
	return text === "" || (text === " " && value.includes("\n"))
		? []
		: [typstOfWords(text)];
}

type Converter = (element: Element, setting: HtmlSetting) => TypstCode;

/** A function of offprint.typ or of Typst around what is in the element. */
const around =
	(name: string): Converter =>
	({ children }, setting) =>
		typstCall(name, {}, typstOfHtml(children, setting));

const CONVERTERS: Readonly<Record<string, Converter>> = {
	p: around("par"),
	em: around("emph"),
	strong: around("strong"),
	del: around("strike"),
	sup: around("super"),
	sub: around("sub"),
	blockquote: around("quotation"),
	code: (element) => typstCall("code-text", {}, typstOfWords(textOf(element))),
	pre: (element) => typstCall("code-block", {}, typstString(textOf(element))),
	br: () => "linebreak()",
	hr: () => "divider()",
	input: ({ properties }) =>
		typstString(properties.checked === true ? "[x] " : "[ ] "),
	a: typstOfLink,
	ul: (element, setting) => typstCall("list", {}, ...itemsOf(element, setting)),
	ol: (element, setting) =>
		typstCall(
			"enum",
			{ start: String(Number(element.properties.start ?? 1)) },
			...itemsOf(element, setting),
		),
	table: (element, setting) =>
		typstOfTable(element, (cell) => typstOfHtml(cell.children, setting)),
};

function typstOfElement(element: Element, setting: HtmlSetting): TypstCode {
	const depth = /^h([1-6])$/.exec(element.tagName)?.[1];
	if (depth !== undefined)
		return typstCall(
			"section-heading",
			{},
			String(setting.levelOf(Number(depth))),
			typstOfHtml(element.children, setting),
		);
	if (hasClass(element, FOOTMARK_CLASS))
		return typstOfFootmark(element, setting);
	if (hasClass(element, IMAGE_CREDIT_CLASS))
		return typstCall(
			"image-credit",
			{},
			typstOfHtml(element.children, setting),
		);
	const convert = CONVERTERS[element.tagName];
	if (convert !== undefined) return convert(element, setting);
	return typstOfHtml(element.children, setting);
}

/** A link within the article stays one; any other has its address as a foot note. */
function typstOfLink(element: Element, setting: HtmlSetting): TypstCode {
	const href = String(element.properties.href ?? "");
	const body = typstOfHtml(element.children, setting);
	if (setting.places.has(href))
		return typstCall("link", {}, `label(${typstString(href)})`, body);
	const url = setting.addressOf(href);
	if (url === undefined) return body;
	const linked = typstCall("link", {}, typstString(url), body);
	if (setting.isInNote)
		return typstBlock([
			linked,
			typstString(" ("),
			typstCall("link", {}, typstString(url), typstOfAddress(url)),
			typstString(")"),
		]);
	const { label, isFirst } = setting.notes.noteOf(url);
	const note = isFirst
		? `[#footnote(link(${typstString(url)}, ${typstOfAddress(url)}))#label(${typstString(label)})]`
		: `footnote(label(${typstString(label)}))`;
	return typstBlock([linked, note]);
}

function hasClass(
	{ properties: { className } }: Element,
	name: string,
): boolean {
	return Array.isArray(className) && className.includes(name);
}

/** Typst numbers foot notes itself, those of links among them; one that is called again keeps its number. */
function typstOfFootmark(
	{ children }: Element,
	{ footnotes, notes }: HtmlSetting,
): TypstCode {
	const [link] = children;
	if (link?.type !== "element") return "[]";
	const href = String(link.properties.href);
	const { label, isFirst } = notes.noteOf(href);
	const words = footnotes.get(href);
	return isFirst && words !== undefined
		? `[#footnote(${words})#label(${typstString(label)})]`
		: `footnote(label(${typstString(label)}))`;
}

function itemsOf({ children }: Element, setting: HtmlSetting): TypstCode[] {
	return children
		.filter((child) => child.type === "element")
		.map((item) => typstOfHtml(item.children, setting));
}

function textOf(node: Nodes): string {
	return toText(node, { whitespace: "pre" }).replace(/\n$/, "");
}
