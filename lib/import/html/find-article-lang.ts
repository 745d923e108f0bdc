// A page's tree and its article's words → the language that the element around them is marked with.
import type { Element, Nodes, Root } from "hast";
import type { TextBlock } from "./find-text-blocks.ts";
import { wordsOfElement } from "./words-of-element.ts";

const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;
const LEAST_SHARE = 0.5;

/**
 * The innermost `lang` around the article's longest block, for a page in one language may hold an article in another; BCP 47,
 * canonical. Undefined where no element around it has one that can be read.
 */
export function findArticleLang(
	page: Root,
	article: readonly TextBlock[],
): string | undefined {
	const texts = article.map(({ text }) => text);
	const [longest = ""] = texts.toSorted((a, b) => b.length - a.length);
	// A quotation may be long and foreign.
	const most = texts.join("").length * LEAST_SHARE;
	const isAround = (element: Element) => {
		const words = wordsOfElement(element);
		return words.length >= most && words.includes(longest);
	};
	let lang: string | undefined;
	const walk = (node: Nodes): void => {
		if (!("children" in node)) return;
		if (node.type === "element") {
			const tag = tagOf(node);
			if (tag !== undefined && (isWhole(node) || isAround(node))) lang = tag;
		}
		node.children.forEach(walk);
	};
	walk(page);
	return lang;
}

/** These hold all of a page, whatever its words. */
function isWhole({ tagName }: Element): boolean {
	return tagName === "html" || tagName === "body";
}

function tagOf({ properties }: Element): string | undefined {
	const { lang, xmlLang } = properties;
	const tag = [lang, xmlLang].find(
		(value): value is string => typeof value === "string" && value !== "",
	);
	const found = TAG.exec(tag?.trim() ?? "")?.[0].replaceAll("_", "-");
	if (found === undefined) return undefined;
	try {
		return Intl.getCanonicalLocales(found)[0] ?? found;
	} catch {
		return found;
	}
}
