// A word processor's page → the title and the subtitle that its styles name, and whether it is one.
import type { Element, Root } from "hast";
import { EXIT, visit } from "unist-util-visit";
import { findTextBlocks } from "./find-text-blocks.ts";

export type DocumentTitles = {
	readonly headline?: string;
	readonly dek?: string;
};

const PROGRAM =
	/Microsoft Word|Word\.Document|LibreOffice|OpenOffice|Google Docs/i;

/** Whether a word processor wrote the page: then all of its body is the text, and it has no furniture. */
export function isWordProcessed(page: Root): boolean {
	let isFound = false;
	visit(page, "element", (element) => {
		const { tagName, properties } = element;
		isFound ||=
			(tagName === "meta" && PROGRAM.test(String(properties.content))) ||
			(tagName === "body" && hasClass(element, "doc-content")) ||
			// Outlook names no program; a site’s own page may hold what was pasted from Word.
			(/^WordSection\d+$/.test(String(properties.className)) && !isSite(page));
		return isFound ? EXIT : undefined;
	});
	return isFound;
}

function isSite(page: Root): boolean {
	let isFound = false;
	visit(page, "element", ({ tagName }) => {
		isFound ||= /^(?:nav|article|main|header)$/.test(tagName);
	});
	return isFound;
}

/** Takes out the paragraphs in the styles “Title” and “Subtitle” that stand above all others. */
export function takeTitles(tree: Root): DocumentTitles {
	const title = takeStyled(tree, ["MsoTitle", "title"]);
	const subtitle = takeStyled(tree, ["MsoSubtitle", "subtitle"]);
	return {
		...(title !== "" && { headline: title }),
		...(subtitle !== "" && { dek: subtitle }),
	};
}

/** The words of the first paragraph that shows any, if it has the style; else none. */
function takeStyled(tree: Root, styles: readonly string[]): string {
	let words = "";
	visit(tree, "element", (element, index, parent) => {
		if (!/^(?:p|h[1-6]|table|ul|ol)$/.test(element.tagName)) return undefined;
		const shown = findTextBlocks({ type: "root", children: [element] })
			.map(({ text }) => text)
			.join(" ");
		if (shown === "") return undefined;
		if (styles.some((style) => hasClass(element, style))) {
			words = shown;
			parent?.children.splice(index ?? 0, 1);
		}
		return EXIT;
	});
	return words;
}

function hasClass({ properties }: Element, name: string): boolean {
	const { className } = properties;
	return Array.isArray(className) && className.includes(name);
}
