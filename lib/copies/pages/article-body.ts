// The body of an article as a tree: its blocks, with the figures, pull quotes and corrections where the page has them.

import type { Element, RootContent } from "hast";
import { h } from "hastscript";
import { messagesFor } from "../../messages/messages-for.ts";
import type { Article, PullQuote } from "../../model/article.ts";
import { passageId, quoteId } from "../../model/hooks.ts";
import { type BodyPart, layOutBody } from "../../model/lay-out-body.ts";
import type { Publisher } from "../words/publisher.ts";
import { copiedBody } from "./copied-body.ts";
import { correctionLink } from "./correction-link.ts";
import { figuresBox } from "./figures-box.ts";

/** The column, in the page's order. What only leads from an old link to its place is left out. */
export function articleBody(article: Article, site: Publisher): Element {
	return h(
		"div.body",
		layOutBody(article).flatMap((part) => partOf(part, article, site)),
	);
}

function partOf(
	part: BodyPart,
	article: Article,
	site: Publisher,
): RootContent[] {
	switch (part.kind) {
		case "block":
			return copiedBody(part.block.html, article, site).children;
		case "figures":
			return [figuresBox(article)];
		case "pull quote":
			return [pullQuote(part.pullQuote, part.number, article)];
		case "correction":
			return [
				h("p.label.correction", [correctionLink(part.note, article.lang)]),
			];
		case "former part":
			return [];
	}
}

function pullQuote(
	{ id, text }: PullQuote,
	number: number,
	{ pullQuotes, lang }: Article,
): Element {
	const say = messagesFor(lang);
	const total = pullQuotes.length;
	const ariaLabel = say("quote.label", { number, total });
	return h(
		"aside.pull-quote",
		{ id: quoteId(id), role: "doc-pullquote", ariaLabel },
		[
			h("p", text),
			h("p.label", [
				h("a", { href: `#${passageId(id)}` }, say("quote.inText")),
			]),
		],
	);
}
