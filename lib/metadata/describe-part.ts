// A figure or a pull quote → what the head of its own small page says.

import type { Metadata } from "next";
import { messagesFor } from "../messages/messages-for.ts";
import { cardPath, figurePath, quotePath } from "../model/address.ts";
import type { Article, Figure, PullQuote } from "../model/article.ts";
import { figureNote } from "../model/figure-note.ts";
import { figureId, quoteId } from "../model/hooks.ts";
import type { Site } from "../model/site.ts";
import { cutAtWord } from "../text/cut-at-word.ts";
import { wordGap } from "../text/word-gap.ts";
import { describeCard } from "./describe-card.ts";
import { describePage } from "./describe-page.ts";

const TITLE_CHARACTERS = 80;

/** The figure with its hedge in the title, its whole sentence and its source below it. */
export function describeFigurePart(
	site: Site,
	{ slug, lang }: Article,
	figure: Figure,
): Metadata {
	const { id, label, value, sentence } = figure;
	const { standing, says } = figureNote(figure, lang);
	const say = messagesFor(lang);
	const stop = say("stop");
	const gap = wordGap(lang);
	const title = say("labelled", { label, value: value.shown });
	return describePart(site, {
		title,
		description: `${quoted(`${sentence.before}${sentence.claim}${sentence.after}`, lang)}${gap}${standing}${says}${stop}`,
		path: figurePath(slug, id),
		card: cardPath(slug, figureId(id)),
		alt: `${title}${stop}${gap}${standing}${says}${stop}`,
	});
}

/** The quote as title, and the article that it is from. */
export function describeQuotePart(
	site: Site,
	{ slug, headline, lang }: Article,
	{ id, text }: PullQuote,
): Metadata {
	return describePart(site, {
		title: quoted(cutAtWord(text, TITLE_CHARACTERS), lang),
		description: `${quoted(text, lang)}${wordGap(lang)}${messagesFor(lang)("quote.from", { headline })}`,
		path: quotePath(slug, id),
		card: cardPath(slug, quoteId(id)),
		alt: `${quoted(text, lang)} ${headline}`,
	});
}

type Part = {
	readonly title: string;
	readonly description: string;
	readonly path: string;
	readonly card: string;
	readonly alt: string;
};

function describePart(site: Site, { card, alt, ...part }: Part): Metadata {
	const page = describePage(site, part);
	return {
		...page,
		openGraph: {
			...page.openGraph,
			type: "article",
			images: describeCard(site, card, alt),
		},
		twitter: { card: "summary_large_image" },
	};
}

function quoted(text: string, lang: string): string {
	return messagesFor(lang)("quote.quoted", { text });
}
