// A figure → its card: what is measured, the value with its hedge, its picture, who says so.
import type { Article, Figure } from "../../model/article.ts";
import { figureNote } from "../../model/figure-note.ts";
import type { Site } from "../../model/site.ts";
import { formatDate } from "../../text/format-date.ts";
import { box, type CardNode, drawing, words } from "../card-node.ts";
import { drawChart } from "../draw-chart.ts";
import { fitText } from "../fit-text.ts";
import { FACE, PAINT } from "../paint.ts";
import { CONTENT_WIDTH_PX, frameCard } from "./card-frame.ts";
import { hostOf } from "./host-of.ts";

const CHART_SIZE = { widthPx: CONTENT_WIDTH_PX, heightPx: 48 };
const SIZES_PX = [152, 136, 120, 104, 88, 76, 64];
const LABEL = { fontFamily: FACE.label, fontSize: 30, lineHeight: "38px" };

export function layOutFigureCard(
	site: Site,
	article: Article,
	figure: Figure,
): CardNode {
	const chart = drawChart(figure, CHART_SIZE);
	return frameCard({
		siteName: site.name,
		kicker: article.section,
		content: [
			words({ ...LABEL, color: PAINT.soft }, figure.label),
			...layOutValue(figure),
			...(chart === undefined
				? []
				: [box({ marginTop: 26 }, [drawing(chart, CHART_SIZE)])]),
			layOutNote(figure, article.lang),
		],
		foot: [article.headline, hostOf(site)],
	});
}

/** The qualifier above its number, as in the figures box: it is never dropped. */
function layOutValue({ value }: Figure): CardNode[] {
	const amount = fitText(value.amount, {
		widthPx: CONTENT_WIDTH_PX,
		heightPx: 170,
		leading: 1,
		sizesPx: SIZES_PX,
	});
	const qualifier = words(
		{
			marginTop: 14,
			fontFamily: FACE.text,
			fontStyle: "italic",
			fontSize: 44,
			lineHeight: "52px",
		},
		value.qualifier,
	);
	const number = words(
		{
			marginTop: 12,
			// A digit's own room at its left would push it in.
			marginLeft: "-0.04em",
			fontFamily: FACE.display,
			fontSize: amount.sizePx,
			lineHeight: 1,
			letterSpacing: "-0.015em",
		},
		amount.text,
	);
	return value.qualifier === "" ? [number] : [qualifier, number];
}

function layOutNote(figure: Figure, lang: string): CardNode {
	const { standing, says } = figureNote(figure);
	const rest = `${says.trim()}, ${formatDate(figure.asOf, lang)}`;
	return box({ marginTop: 20, ...LABEL, fontSize: 28 }, [
		words(
			{ fontWeight: 600, marginRight: rest.startsWith(":") ? 0 : 8 },
			standing,
		),
		words({ color: PAINT.soft }, rest),
	]);
}
