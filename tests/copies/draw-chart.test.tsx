// Copies draw a figure by the page's rules: solid, hatched or faded as the claim is reported, forecast or hedged.
import { selectAll } from "hast-util-select";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FigureChart } from "../../components/figures/figure-chart.tsx";
import { drawChart } from "../../lib/copies/charts/draw-chart.ts";
import { svgText } from "../../lib/copies/charts/svg-text.ts";
import { parseHtml } from "../../lib/export/parse-html.ts";
import { firstArticle } from "./copied-article.ts";

describe.each(
	firstArticle().figures.map((figure) => [figure.id, figure] as const),
)("the picture of %s in a copy", (_, figure) => {
	const drawing = drawChart(figure, 100, "en");
	const page = parseHtml(
		renderToStaticMarkup(<FigureChart figure={figure} lang="en" />),
	);

	it("is there when the page has one, with the same words", () => {
		const [svg] = selectAll("svg", page);
		expect(drawing === undefined).toBe(svg === undefined);
		expect(drawing?.properties.ariaLabel).toBe(svg?.properties.ariaLabel);
	});

	it("has as many dots, bars and fades as the page's", () => {
		const count = (selector: string) =>
			drawing === undefined ? 0 : selectAll(selector, drawing).length;
		const onPage = (selector: string) => selectAll(selector, page).length;
		expect(count("circle")).toBe(onPage("circle"));
		expect(count("rect")).toBe(onPage("rect"));
		expect(count('[fill^="url(#fade-"]')).toBe(onPage(".fade-out"));
		expect(count('[fill^="url(#hatch-"]')).toBe(onPage(".hatched"));
	});

	it("needs no style sheet and nothing from outside", () => {
		const text = drawing === undefined ? "" : svgText(drawing);
		expect(text).not.toMatch(/class=|style=|href=/);
		for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g))
			expect(text).toContain(`id="${id}"`);
	});
});
