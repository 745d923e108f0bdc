// Kicker, headline, dek, byline and what the article rests on, as a tree.

import type { Element } from "hast";
import { h } from "hastscript";
import { messagesFor } from "../../messages/messages-for.ts";
import type { Article } from "../../model/article.ts";
import { bylineFacts } from "../words/byline-facts.ts";

/** The head of an article; its headline is the only h1. */
export function articleHeader(article: Article): Element {
	const { section, kind, headline, dek, byline, restsOn, lang } = article;
	const say = messagesFor(lang);
	return h("header", [
		h("p.label.kicker", [h("b", section), ` | ${say(`kind.${kind}`)}`]),
		h("h1", headline),
		h("p.dek", dek),
		h("p.label", [
			...say.woven<Element>("article.by", {
				byline,
				name: (words) => h("b", [...words]),
			}),
			...bylineFacts(article).map((fact) => ` · ${fact}`),
		]),
		...(restsOn === undefined ? [] : [h("p.label", restsOn)]),
	]);
}
