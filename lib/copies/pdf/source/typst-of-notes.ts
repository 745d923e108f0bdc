// The footnotes of an article → the foot notes that Typst sets, by the addresses that call them.
import type { Article } from "../../../model/article.ts";
import { parseFragment } from "../../pages/parse-fragment.ts";
import type { TypstCode } from "./typst-code.ts";
import { type HtmlSetting, typstOfHtml } from "./typst-of-html.ts";

/** By "#footnote-harvest". */
export function typstOfNotes(
	{ footnotes }: Article,
	setting: HtmlSetting,
): ReadonlyMap<string, TypstCode> {
	return new Map(
		footnotes.map(({ id, html }) => [
			`#${id}`,
			typstOfHtml(parseFragment(html).children, setting),
		]),
	);
}
