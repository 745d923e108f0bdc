// An article page shows all the words of its article.
import type { Element, Root } from "hast";
import { select } from "hast-util-select";
import { toText } from "hast-util-to-text";
import {
	FIGURES_ID,
	PULL_QUOTE_ATTRIBUTE,
	SOURCES_ID,
} from "../../model/hooks.ts";
import { countWords } from "../../text/count-words.ts";
import type { FinishedHtml } from "../html-file.ts";
import { removeElements } from "../remove-elements.ts";

/** What stands in the article without being its text: these words must not make up for lost ones. */
const BESIDE_THE_TEXT = `header, #${FIGURES_ID}, #${SOURCES_ID}, [${PULL_QUOTE_ATTRIBUTE}]`;

/** Counts the visible words of the text of the article that says by `data-words` how many it has. */
export function verifyAllWordsVisible({ tree }: FinishedHtml): string[] {
	const article = select("article[data-words]", tree);
	if (article === undefined) return [];
	const wanted = Number(article.properties.dataWords);
	const visible = countWords(textOf(article), String(article.properties.lang));
	if (visible >= wanted) return [];
	return [
		`${visible} of the article’s ${wanted} words are visible; the others were lost between content and page.`,
	];
}

function textOf(article: Element): string {
	const copy: Root = { type: "root", children: [structuredClone(article)] };
	removeElements(copy, BESIDE_THE_TEXT);
	return toText(copy);
}
