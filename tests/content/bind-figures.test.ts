import { describe, expect, it } from "vitest";
import { bind, faultsOf, figureEntry } from "./sample-article.ts";

const share =
	"By the count, that was plain. Domestic AI chips held less than 15% of the market, it says.";
const price = "An H100 cost over $40,000 then.";
describe("binding a figure to its sentence", () => {
	it("gives the claim as the body has it, its sentence and its source", () => {
		const { figures, faults } = bind([price, share], [figureEntry()]);
		expect(faults).toEqual([]);
		expect(figures[0]?.figure).toEqual({
			id: "share",
			label: "Domestic chips’ share of the AI chip market",
			value: { shown: "less than 15%", qualifier: "less than", amount: "15%" },
			unit: "percent",
			claim: "Domestic AI chips held less than 15% of the market",
			sentence: {
				before: "",
				claim: "Domestic AI chips held less than 15% of the market",
				after: ", it says.",
			},
			standing: "reported",
			source: {
				id: "received-text",
				name: "The text",
				what: "A text.",
				date: "2025",
			},
			asOf: "2025-02",
			at: { block: 1, start: 30, end: 80 },
		});
	});

	it.each([
		[
			"curly quotes",
			"its “chips” aren’t under 15% of it",
			'its "chips" aren\'t under 15% of it',
		],
		[
			"non-breaking spaces",
			"they held under\u00a015\u202f% of it",
			"they held under 15 % of it",
		],
		[
			"hyphens",
			"home\u2011made chips held under 15%",
			"home-made chips held under 15%",
		],
		[
			"dashes",
			"chips—of their own—held under 15%",
			"chips -- of their own -- held under 15%",
		],
		["a line break", "they held under\n15% of it", "they held under 15% of it"],
	])("never fails a claim for %s alone", (_, body, claim) => {
		const value = "under 15%";
		expect(faultsOf([body], [figureEntry({ claim, value })])).toEqual([]);
		expect(faultsOf([claim], [figureEntry({ claim: body, value })])).toEqual(
			[],
		);
	});

	it.each([
		["70%", "cut it by 70 percent", "percent"],
		["70 per cent", "cut it by 70%", "percent"],
		["seventy percent", "cut it by 70%", "percent"],
		["$40,000", "it cost 40,000 dollars", "USD"],
		["40,000 US dollars", "it cost $40,000", "USD"],
		["$40", "it cost 40 dollars", "CAD"],
		["one tenth", "fell to a tenth of it", "percent"],
		["10%", "fell to a tenth of it", "percent"],
		["nearly 20", "nearly twenty companies", "companies"],
		["nearly twenty", "nearly 20 companies", "company"],
		["3 nm", "their 3-nanometre chips", "nm"],
		["10 times", "a tenfold gain", "times"],
		["15–20%", "from 15 to 20 percent", "percent"],
	])("takes %s for the number of “%s”", (value, claim, unit) => {
		expect(faultsOf([claim], [figureEntry({ value, claim, unit })])).toEqual(
			[],
		);
	});

	it("asks for no figures", () => {
		expect(bind([share], [])).toEqual({ figures: [], faults: [] });
	});
});
