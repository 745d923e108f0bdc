// An article → the page of its EPUB that has all its words.
import { toXast } from "hast-util-to-xast";
import { h } from "hastscript";
import type { Article } from "../../model/article.ts";
import { articleBody } from "../pages/article-body.ts";
import { articleClosing } from "../pages/article-closing.ts";
import { articleHeader } from "../pages/article-header.ts";
import type { Publisher } from "../words/publisher.ts";
import { xmlFile } from "./xml-file.ts";

/** Renders article.xhtml; the header has the id `headlineId`. */
export function contentDocument(
	article: Article,
	site: Publisher,
	headlineId: string,
): string {
	const { lang, headline } = article;
	const header = articleHeader(article);
	header.properties.id = headlineId;
	const page = h("html", { lang, xmlLang: lang }, [
		h("head", [
			h("title", headline),
			h("link", { rel: "stylesheet", type: "text/css", href: "article.css" }),
		]),
		h("body", [
			header,
			articleBody(article, site),
			articleClosing(article, site),
		]),
	]);
	const tree = toXast(page);
	if (tree.type !== "element") throw new Error("the page is no element");
	return xmlFile(tree, true);
}
