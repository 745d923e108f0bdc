// The figures of an article as a tree: every value with its qualifier, its picture, and who says so.

import type { Element } from "hast";
import { h } from "hastscript";
import { messagesFor } from "../../messages/messages-for.ts";
import type { Article, Figure } from "../../model/article.ts";
import { type FigureGroup, groupFigures } from "../../model/figure-groups.ts";
import { figureNote } from "../../model/figure-note.ts";
import { claimId, FIGURES_ID, figureId } from "../../model/hooks.ts";
import { wordGap } from "../../text/word-gap.ts";
import { drawChart } from "../charts/draw-chart.ts";
import { drawKey } from "../charts/draw-key.ts";
import { correctionOf } from "./correction-of.ts";

const CHART_WIDTH = 240;

/** The box with its title and the key to its charts. */
export function figuresBox(article: Article): Element {
	const { figures, lang } = article;
	const key = drawKey(figures, lang).map(({ drawing, words }) =>
		h("span.key-item", [drawing, ` ${words} `]),
	);
	return h("section.figures", { id: FIGURES_ID }, [
		h("h2.label", messagesFor(lang)("figures.title")),
		h(
			"div.figures-grid",
			groupFigures(figures).map((group) => figureEntry(group, article)),
		),
		...(key.length === 0 ? [] : [h("p.label.key", key)]),
	]);
}

function figureEntry(
	{ label, figures }: FigureGroup,
	article: Article,
): Element {
	return h("section.figure", [
		h("h3.label", label),
		h(
			"p.values",
			figures.map((figure) => figureValue(figure, article.lang)),
		),
		...figures.flatMap(
			(figure) => drawChart(figure, CHART_WIDTH, article.lang) ?? [],
		),
		...figures.map((figure) => noteLine(figure, article)),
	]);
}

function figureValue({ id, value }: Figure, lang: string): Element {
	return h("span.value", { id: figureId(id) }, [
		...(value.qualifier === "" ? [] : [h("i", value.qualifier), wordGap(lang)]),
		`${value.amount} `,
	]);
}

function noteLine(figure: Figure, article: Article): Element {
	const { lang } = article;
	const { standing, saysWhen } = figureNote(figure, lang);
	const say = messagesFor(lang);
	return h("p.label", [
		h("b", standing),
		`${saysWhen}${say("stop")} `,
		h("a", { href: `#${claimId(figure.id)}` }, say("figure.inText")),
		...correctionOf(figureId(figure.id), article),
	]);
}
