// The footnotes of an article → the foot notes that Typst sets, by the addresses that call them.
import type { Article } from "../../../model/article.ts";
import { parseFragment } from "../../pages/parse-fragment.ts";
import { findCorrectionWords } from "../../words/find-correction-words.ts";
import { type TypstCode, typstBlock, typstCall } from "./typst-code.ts";
import { type HtmlSetting, typstOfHtml } from "./typst-of-html.ts";
import { typstString } from "./typst-string.ts";

/** By "#footnote-harvest". */
export function typstOfNotes(
	article: Article,
	setting: HtmlSetting,
): ReadonlyMap<string, TypstCode> {
	return new Map(
		article.footnotes.map(({ id, html }) => [
			`#${id}`,
			typstBlock([
				typstOfHtml(parseFragment(html).children, setting),
				...correctionOf(id, article),
			]),
		]),
	);
}

function correctionOf(id: string, article: Article): TypstCode[] {
	const words = findCorrectionWords(id, article);
	if (words === undefined) return [];
	return [typstString(" "), typstCall("strong", {}, typstString(words))];
}
