// The body of an article as a tree: its blocks, with the figures, pull quotes and corrections where the page has them.

import type { Element, RootContent } from "hast";
import { h } from "hastscript";
import { messagesFor } from "../../messages/messages-for.ts";
import type { Article, EditionNote, PullQuote } from "../../model/article.ts";
import { findCorrection } from "../../model/find-correction.ts";
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
			return [correctionMark(part.note, article.lang)];
		case "former part":
			return [];
	}
}

function pullQuote(
	{ id, text }: PullQuote,
	number: number,
	article: Article,
): Element {
	const { pullQuotes, lang } = article;
	const say = messagesFor(lang);
	const total = pullQuotes.length;
	const ariaLabel = say("quote.label", { number, total });
	const correction = findCorrection(article, quoteId(id));
	return h(
		"aside.pull-quote",
		{ id: quoteId(id), role: "doc-pullquote", ariaLabel },
		[
			h("p", text),
			h("p.label", [
				h("a", { href: `#${passageId(id)}` }, say("quote.inText")),
			]),
			...(correction === undefined ? [] : [correctionMark(correction, lang)]),
		],
	);
}

function correctionMark(note: EditionNote, lang: string): Element {
	return h("p.label.correction", [correctionLink(note, lang)]);
}
