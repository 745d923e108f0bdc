// A figure → its card: what is measured, the value with its hedge, its picture, who says so.
import type { Article, Figure } from "../../model/article.ts";
import { figureNote } from "../../model/figure-note.ts";
import type { Site } from "../../model/site.ts";
import { box, type CardNode, drawing, words } from "../card-node.ts";
import { drawChart } from "../draw-chart.ts";
import { type FittedText, fitText } from "../fit-text.ts";
import { FACE, PAINT } from "../paint.ts";
import {
	CONTENT_HEIGHT_PX,
	CONTENT_WIDTH_PX,
	frameCard,
} from "./card-frame.ts";
import { hostOf } from "./host-of.ts";

const CHART_SIZE = { widthPx: CONTENT_WIDTH_PX, heightPx: 48 };
const LEADING = 1.25;
const GAP_PX = 12;
/** Label, qualifier and note each take a line, two where they are long; the number has the rest. */
const LABEL_SIZES_PX = [30, 26];
const QUALIFIER_SIZES_PX = [44, 36];
const NOTE_SIZES_PX = [28, 24];
/** More than a letter takes. */
const WIDE_EM = 0.65;
const NUMBER_SIZES_PX = [152, 136, 120, 104, 88, 76, 64, 56];

export function layOutFigureCard(
	site: Site,
	article: Article,
	figure: Figure,
): CardNode {
	const { label, value } = figure;
	const { standing, says } = noteOf(figure, article.lang);
	const chart = drawChart(figure, CHART_SIZE);
	const labelled = fitLines(label, LABEL_SIZES_PX);
	const hedge = fitLines(value.qualifier, QUALIFIER_SIZES_PX);
	// The words after the standing have a column of their own beside it.
	const note = fitLines(
		says,
		NOTE_SIZES_PX,
		CONTENT_WIDTH_PX - standing.length * Math.max(...NOTE_SIZES_PX) * WIDE_EM,
	);
	const chartHeight =
		chart === undefined ? 0 : CHART_SIZE.heightPx + 2 * GAP_PX;
	const others =
		labelled.heightPx + hedge.heightPx + note.heightPx + chartHeight;
	const number = fitText(value.amount, {
		widthPx: CONTENT_WIDTH_PX,
		heightPx: CONTENT_HEIGHT_PX - others - 4 * GAP_PX,
		leading: 1,
		sizesPx: NUMBER_SIZES_PX,
	});
	return frameCard({
		siteName: site.name,
		kicker: article.section,
		content: [
			words({ ...lines(labelled), color: PAINT.soft }, labelled.text),
			...(hedge.text === "" ? [] : [layOutQualifier(hedge)]),
			layOutNumber(number),
			...(chart === undefined
				? []
				: [box({ marginTop: 2 * GAP_PX }, [drawing(chart, CHART_SIZE)])]),
			layOutNote(note, standing),
		],
		foot: [article.headline, hostOf(site)],
	});
}

/** "Forecast" and " by CITIC Securities, February 2025" */
function noteOf(figure: Figure, lang: string) {
	const { standing, saysWhen } = figureNote(figure, lang);
	return { standing, says: saysWhen };
}

/** One line in the larger size, one in the smaller, or two in the smaller. */
function fitLines(
	text: string,
	sizesPx: readonly number[],
	widthPx = CONTENT_WIDTH_PX,
): FittedText {
	if (text === "") return { text, sizePx: 0, heightPx: 0 };
	const room = { widthPx, leading: LEADING, sizesPx };
	const line = fitText(text, {
		...room,
		heightPx: Math.max(...sizesPx) * LEADING,
	});
	if (line.text === text) return line;
	const smallest = Math.min(...sizesPx);
	return fitText(text, {
		...room,
		sizesPx: [smallest],
		heightPx: 2 * smallest * LEADING,
	});
}

const lines = ({ sizePx }: FittedText) => ({
	fontFamily: FACE.label,
	fontSize: sizePx,
	lineHeight: LEADING,
});

/** Above its number, as in the figures box: it is never dropped. */
function layOutQualifier(fitted: FittedText): CardNode {
	const face = { fontFamily: FACE.text, fontStyle: "italic" };
	return words({ ...lines(fitted), ...face, marginTop: GAP_PX }, fitted.text);
}

/** The standing stands out; a colon follows it closely, other words after a space. */
function layOutNote(note: FittedText, standing: string): CardNode {
	const gap = /^[:：]/.test(note.text) ? 0 : "0.27em";
	return box({ ...lines(note), marginTop: GAP_PX }, [
		words({ fontWeight: 600, marginRight: gap, flexShrink: 0 }, standing),
		words({ color: PAINT.soft }, note.text.trim()),
	]);
}

function layOutNumber({ sizePx, text }: FittedText): CardNode {
	return words(
		{
			marginTop: GAP_PX,
			// A digit's own room at its left would push it in.
			marginLeft: "-0.04em",
			fontFamily: FACE.display,
			fontSize: sizePx,
			lineHeight: 1,
			letterSpacing: "-0.015em",
		},
		text,
	);
}
