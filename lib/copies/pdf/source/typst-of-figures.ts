// The figures of an article → the code of the box that shows them across the page.
import { messagesFor } from "../../../messages/messages-for.ts";
import type { Article, Figure } from "../../../model/article.ts";
import { describeComparison } from "../../../model/describe-comparison.ts";
import {
	type FigureGroup,
	groupFigures,
} from "../../../model/figure-groups.ts";
import { figureNote } from "../../../model/figure-note.ts";
import { figureId } from "../../../model/hooks.ts";
import { drawChart } from "../../charts/draw-chart.ts";
import { drawKey } from "../../charts/draw-key.ts";
import { svgText } from "../../charts/svg-text.ts";
import { findCorrectionWords } from "../../words/find-correction-words.ts";
import { breakLongWords } from "./break-long-words.ts";
import {
	type TypstCode,
	typstBlock,
	typstCall,
	typstList,
	typstOptional,
} from "./typst-code.ts";
import { typstString } from "./typst-string.ts";

/** Points; drawings are stretched to the room that there is. */
const CHART_WIDTH = 156;

/** The fragments of the page that the box has places for. */
export function figurePlaces(figures: readonly Figure[]): ReadonlySet<string> {
	return new Set(figures.map(({ id }) => `#${figureId(id)}`));
}

/** The box; groups stand three to a row. */
export function typstOfFigures(article: Article): TypstCode {
	const { figures, lang } = article;
	const key = drawKey(figures, lang).map(({ drawing, words }) =>
		typstCall(
			"key-item",
			{},
			typstString(svgText(drawing)),
			typstString(words),
		),
	);
	return typstCall(
		"figures-box",
		{ key: key.length === 0 ? undefined : typstBlock(key) },
		typstString(messagesFor(lang)("figures.title")),
		typstList(
			groupFigures(figures).map((group) => typstOfGroup(group, article)),
		),
	);
}

function typstOfGroup({ label, figures }: FigureGroup, article: Article) {
	return `(label: ${typstString(breakLongWords(label))}, values: ${typstList(
		figures.map(typstOfValue),
	)}, charts: ${typstList(figures.flatMap((figure) => typstOfChart(figure, article.lang)))}, notes: ${typstList(
		figures.map((figure) => typstOfNote(figure, article)),
	)})`;
}

function typstOfValue({ id, value }: Figure): TypstCode {
	const place = `[#metadata(none)#label(${typstString(`#${figureId(id)}`)})]`;
	const shown = typstCall("figure-value", {
		qualifier: typstString(breakLongWords(value.qualifier)),
		amount: typstString(breakLongWords(value.amount)),
	});
	return typstBlock([place, shown]);
}

function typstOfChart(figure: Figure, lang: string): TypstCode[] {
	const drawing = drawChart(figure, CHART_WIDTH, lang);
	if (drawing === undefined || figure.comparison === undefined) return [];
	const words = describeComparison(figure.comparison, lang);
	return [
		typstCall("chart", {}, typstString(svgText(drawing)), typstString(words)),
	];
}

function typstOfNote(figure: Figure, article: Article): TypstCode {
	const { lang } = article;
	const { standing, saysWhen } = figureNote(figure, lang);
	return typstCall(
		"figure-note",
		{
			corrected: typstOptional(
				findCorrectionWords(figureId(figure.id), article),
			),
		},
		typstString(standing),
		typstString(`${saysWhen}${messagesFor(lang)("stop")}`),
	);
}
