// The footnotes of an article → the foot notes that Typst sets, by the addresses that call them.
import type { Article } from "../../../model/article.ts";
import { findCorrection } from "../../../model/find-correction.ts";
import { parseFragment } from "../../pages/parse-fragment.ts";
import { correctionWords } from "../../words/correction-words.ts";
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
	const note = findCorrection(article, id);
	if (note === undefined) return [];
	const words = correctionWords(note, article.lang);
	return [typstString(" "), typstCall("strong", {}, typstString(words))];
}
