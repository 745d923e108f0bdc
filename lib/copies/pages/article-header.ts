// Kicker, headline, dek, byline and what the article rests on, as a tree.
import type { Element } from "hast";
import { h } from "hastscript";
import type { Article } from "../../model/article.ts";
import { bylineFacts } from "../words/byline-facts.ts";
import { ARTICLE_KIND_WORDS } from "../words/kind-words.ts";

/** The head of an article; its headline is the only h1. */
export function articleHeader(article: Article): Element {
	const { section, kind, headline, dek, byline, restsOn } = article;
	return h("header", [
		h("p.label.kicker", [h("b", section), ` | ${ARTICLE_KIND_WORDS[kind]}`]),
		h("h1", headline),
		h("p.dek", dek),
		h("p.label", [
			"By ",
			h("b", byline),
			...bylineFacts(article).map((fact) => ` · ${fact}`),
		]),
		...(restsOn === undefined ? [] : [h("p.label", restsOn)]),
	]);
}
