// A card's picture of a figure says no more than its words: solid, hatched or faded as on the page.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { drawChart } from "../../lib/cards/draw-chart.ts";
import { PAINT } from "../../lib/cards/paint.ts";
import type { Comparison, Figure } from "../../lib/model/article.ts";
import { sampleArticle } from "../metadata/sample-site.ts";

const SIZE = { widthPx: 1000, heightPx: 48 };

function chartOf(changes: Partial<Figure>): string {
	const [figure] = sampleArticle().figures;
	if (figure === undefined) throw new Error("the sample article has figures");
	return drawChart({ ...figure, ...changes }, SIZE) ?? "";
}

const share = (bound: Comparison["to"]["bound"], amount = 40): Comparison => ({
	to: { amount, bound, text: "" },
	whole: 100,
	unit: "share",
});

/** What is drawn, without the paints that are only offered. */
const drawn = (svg: string) => svg.replace(/<defs>.*<\/defs>/, "");

it("is solid up to the value for what was reported", () => {
	const svg = drawn(
		chartOf({ standing: "reported", comparison: share("exact") }),
	);
	expect(svg).toContain(
		`<rect x="0" width="400" y="6" height="36" fill="${PAINT.ink}"/>`,
	);
	expect(svg).not.toContain("url(#");
});

it.each(["forecast", "company claim", "estimate"] as const)(
	"is hatched for a %s",
	(standing) => {
		const svg = drawn(chartOf({ standing, comparison: share("exact") }));
		expect(svg).toContain('width="400" y="6" height="36" fill="url(#hatch)"');
		expect(svg).not.toContain(`height="36" fill="${PAINT.ink}"`);
	},
);

it("fades before its line for “under”, beyond it for “over”", () => {
	expect(drawn(chartOf({ comparison: share("below") }))).toContain(
		'<rect x="200" width="200" y="6" height="36" fill="url(#fade-out)"/>',
	);
	expect(drawn(chartOf({ comparison: share("above") }))).toContain(
		'<rect x="400" width="120" y="6" height="36" fill="url(#fade-out)"/>',
	);
});

it("counts few things by dots, the last one open where the count is hedged", () => {
	const count = (bound: Comparison["to"]["bound"]): Comparison => ({
		from: { amount: 0, bound: "exact", text: "0" },
		to: { amount: 20, bound, text: "nearly 20" },
		unit: "count",
	});
	const dots = (svg: string) => svg.match(/<circle/g)?.length;
	const nearly = chartOf({ comparison: count("nearly") });
	expect(dots(nearly)).toBe(20);
	expect(nearly.match(/stroke-dasharray/g)).toHaveLength(1);
	expect(chartOf({ comparison: count("exact") })).not.toContain(
		"stroke-dasharray",
	);
});

it("is none for a figure that the article compares with nothing", () => {
	const { comparison: _, ...figure } =
		sampleArticle().figures[0] ?? chartless();
	expect(drawChart(figure, SIZE)).toBeUndefined();
});

function chartless(): never {
	throw new Error("the sample article has figures");
}

it("has the colours of the pages in the light", () => {
	const css = readFileSync("app/styles/tokens.css", "utf8");
	const [light = ""] = css.split("@media");
	const tokens = Object.fromEntries(
		[...light.matchAll(/--(\w+): (#[0-9a-f]+);/g)].map(([, name, value]) => [
			name,
			value?.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3"),
		]),
	);
	expect(tokens).toMatchObject(PAINT);
});
