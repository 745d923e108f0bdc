// Sources, checks, changes and what this copy is, as a tree.
import type { Element } from "hast";
import { h } from "hastscript";
import type { Article } from "../../model/article.ts";
import { SOURCES_ID } from "../../model/hooks.ts";
import { addressSetting } from "../../text/text-setting.ts";
import { type ClosingLine, closingRows } from "../words/closing-rows.ts";
import type { Publisher } from "../words/publisher.ts";

/** The rows below the text, addresses written out. */
export function articleClosing(article: Article, site: Publisher): Element {
	const rows = closingRows(article, site).map(({ title, lines }) =>
		h("section.row", [
			h("h2", title),
			h(
				"div",
				lines.map((line) => closingLine(line, article.lang)),
			),
		]),
	);
	return h("footer.label", { id: SOURCES_ID }, rows);
}

function closingLine(
	{ id, strong, text, url }: ClosingLine,
	lang: string,
): Element {
	return h("p", { id }, [
		...(strong === undefined ? [] : [h("b", strong)]),
		text,
		...(url === undefined
			? []
			: [" ", h("a", { href: url, ...addressSetting(lang) }, url)]),
	]);
}
