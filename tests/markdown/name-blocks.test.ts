import { describe, expect, it } from "vitest";
import { nameBlocks } from "../../lib/markdown/name-blocks.ts";
import { parseBody } from "../../lib/markdown/parse-body.ts";

const idsOf = (markdown: string) =>
	nameBlocks(parseBody(markdown, "en").blocks).outline.map(({ id }) => id);

describe("the id of a heading", () => {
	it("is made of its words", () => {
		expect(idsOf("## Pressure from *abroad*")).toEqual([
			"pressure-from-abroad",
		]);
	});

	it("gets a number when a second heading has the same words", () => {
		expect(idsOf("## Costs\n\n## Costs\n\n## Costs")).toEqual([
			"costs",
			"costs-2",
			"costs-3",
		]);
	});

	it("never takes an id that figures, claims, quotes, passages or paragraphs use", () => {
		expect(
			idsOf("## Figure one\n\n## P values\n\n## Quote of the day"),
		).toEqual([
			"section-figure-one",
			"section-p-values",
			"section-quote-of-the-day",
		]);
	});

	it("leaves out a word for which reading modes would throw the heading away", () => {
		expect(idsOf("## Market share now\n\n## Share")).toEqual([
			"market-now",
			"section",
		]);
	});

	it("never takes the id of a part of the page", () => {
		expect(idsOf("## Figures\n\n## Sources")).toEqual([
			"figures-2",
			"sources-2",
		]);
	});
});
