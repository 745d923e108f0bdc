// A picture never says more than its words: solid, hatched or faded as the claim is reported, forecast or hedged.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FigureChart } from "../../components/figures/figure-chart.tsx";
import type { FigureEntry } from "../../lib/content/front-matter/article-schema.ts";
import { bind, figureEntry } from "../content/sample-article.ts";

function chartOf(text: string, changes: Partial<FigureEntry>): string {
	const { figures, faults } = bind(
		[`${text}.`],
		[figureEntry({ claim: text, ...changes })],
	);
	expect(faults).toEqual([]);
	const [bound] = figures;
	if (bound === undefined) throw new Error("no figure was bound");
	return renderToStaticMarkup(<FigureChart figure={bound.figure} lang="en" />);
}

const classesIn = (markup: string): string[] =>
	[...markup.matchAll(/class="([^"]+)"/g)].map(([, name]) => name ?? "");

describe("the picture of a figure", () => {
	it("is a solid bar on the track of its whole where a share was reported", () => {
		const chart = chartOf("Domestic chips held 15% of the market", {
			value: "15%",
			comparison: { of: "100%" },
		});
		expect(classesIn(chart)).toEqual(["chart", "track", "bar", "tick"]);
		expect(chart).toContain('width="15%"');
	});

	it("is hatched where somebody forecasts", () => {
		const chart = chartOf("The share could reach 35% by 2025", {
			value: "could reach 35%, by 2025",
			standing: "forecast",
			comparison: { of: "100%" },
		});
		expect(classesIn(chart)).toContain("hatched");
		expect(classesIn(chart)).not.toContain("bar");
	});

	it("fades before its tick where the true value lies below, beyond it where above", () => {
		const below = chartOf("They held less than 20% of the market", {
			value: "less than 20%",
			comparison: { of: "100%" },
		});
		expect(below).toContain('class="fade-out" x="10%" width="10%"');
		const above = chartOf("One chip cost over $40,000", {
			value: "over $40,000",
			unit: "USD",
			comparison: { from: "$0" },
		});
		const [, tick = ""] = /class="tick" x1="([^"]+)"/.exec(above) ?? [];
		expect(above).toContain(`class="fade-out" x="${tick}"`);
	});

	it("is a row of dots for a small count, with a ring for the last where it is hedged", () => {
		const chart = chartOf("Nearly twenty companies joined", {
			value: "nearly 20",
			unit: "companies",
			comparison: { from: "0" },
		});
		expect([...chart.matchAll(/<circle/g)]).toHaveLength(20);
		expect(chart).toMatch(/aria-label="[^"]*nearly 20/i);
	});

	it("is none where the article compares the number with nothing", () => {
		const chart = chartOf("Training could cost millions of dollars", {
			value: "could cost millions of dollars",
			unit: "USD",
		});
		expect(chart).toBe("");
	});
});
