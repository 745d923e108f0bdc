// A tree of HTML → the same with lists of terms and what they mean as lists of items, for markdown has none of its own.
import type { Element, ElementContent, Root } from "hast";
import { EXIT, visit } from "unist-util-visit";
import { wordsOfElement } from "./words-of-element.ts";

type Entry = { readonly terms: Element[]; readonly meanings: Element[] };

const BLOCK =
	/^(?:p|div|ul|ol|dl|table|blockquote|pre|h[1-6]|figure|section|hr)$/;

/**
 * `<dt>Bollard</dt><dd>A post of iron.</dd>` → an item "**Bollard:** A post of iron."; several terms of one meaning stand in a row. Where a
 * meaning holds paragraphs, as answers to questions do, its term becomes a heading above them.
 */
export function setDefinitions(tree: Root): void {
	visit(tree, "element", (list, index, parent) => {
		if (list.tagName !== "dl" || index === undefined) return undefined;
		const entries = listEntries(list);
		const isLong = entries.some(({ meanings }) => meanings.some(holdsBlocks));
		const depth = hasHeadings(tree) ? "h3" : "h2";
		if (isLong)
			parent?.children.splice(
				index,
				1,
				...entries.flatMap((entry) => toBlocks(entry, depth)),
			);
		else {
			list.tagName = "ul";
			list.children = entries.map(toItem);
		}
		return isLong ? index : undefined;
	});
}

/** Groups may stand in a div each. */
function listEntries(list: Element): Entry[] {
	const entries: Entry[] = [];
	for (const child of elementsOf(list).flatMap((one) =>
		one.tagName === "div" ? elementsOf(one) : [one],
	)) {
		const last = entries.at(-1);
		if (child.tagName !== "dt") {
			if (last === undefined) entries.push({ terms: [], meanings: [child] });
			else last.meanings.push(child);
		} else if (last !== undefined && last.meanings.length === 0)
			last.terms.push(child);
		else entries.push({ terms: [child], meanings: [] });
	}
	return entries;
}

function elementsOf({ children }: Element): Element[] {
	return children.filter((child): child is Element => child.type === "element");
}

/** More than one paragraph, or anything that is none. */
function holdsBlocks(meaning: Element): boolean {
	const blocks = elementsOf(meaning).filter(({ tagName }) =>
		BLOCK.test(tagName),
	);
	return blocks.length > 1 || blocks.some(({ tagName }) => tagName !== "p");
}

function toItem({ terms, meanings }: Entry): Element {
	const [first, ...others] = meanings;
	const inner = [...nameOf(terms), ...inlineOf(first)];
	return others.length === 0
		? element("li", inner)
		: element("li", [
				element("p", inner),
				...others.map((one) => element("p", inlineOf(one))),
			]);
}

function hasHeadings(tree: Root): boolean {
	let isFound = false;
	visit(tree, "element", ({ tagName }) => {
		isFound ||= tagName === "h2";
		return isFound ? EXIT : undefined;
	});
	return isFound;
}

function toBlocks({ terms, meanings }: Entry, depth: "h2" | "h3"): Element[] {
	return [
		...terms.map((term) => element(depth, plain(term.children))),
		...meanings.map((one) => ({ ...one, tagName: "div" })),
	];
}

/** In bold, with the colon that its place in the list said; a question has its own sign. */
function nameOf(terms: readonly Element[]): ElementContent[] {
	const shown = terms.filter((term) => wordsOfElement(term) !== "");
	return shown.flatMap((term, at): ElementContent[] => {
		const isClosed = /[:?!.…：？！。]$/u.test(wordsOfElement(term));
		const isLast = at === shown.length - 1;
		const sign = isClosed ? "" : isLast ? ":" : ",";
		return [
			element("strong", [...plain(term.children), text(sign)]),
			text(" "),
		];
	});
}

/** Bold in bold would end it; a term's own paragraph is none here. */
function plain(children: readonly ElementContent[]): ElementContent[] {
	return children.map((child) =>
		child.type === "element"
			? {
					...child,
					tagName: /^(?:b|strong|p|div|h[1-6])$/.test(child.tagName)
						? "span"
						: child.tagName,
					children: plain(child.children),
				}
			: child,
	);
}

function inlineOf(meaning: Element | undefined): ElementContent[] {
	const children = meaning?.children ?? [];
	return children.flatMap((child) =>
		child.type === "element" && child.tagName === "p"
			? child.children
			: [child],
	);
}

function element(tagName: string, children: ElementContent[]): Element {
	return { type: "element", tagName, properties: {}, children };
}

function text(value: string): ElementContent {
	return { type: "text", value };
}
