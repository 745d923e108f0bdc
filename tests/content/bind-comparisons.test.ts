import { describe, expect, it } from "vitest";
import { bind, faultsOf, figureEntry } from "./sample-article.ts";

type Entry = Parameters<typeof figureEntry>[0];

const body = [
	"Domestic AI chips held less than 15% of the market.",
	"The share could reach 35% by 2025.",
	"Algorithms cut demand by over 70%.",
	"An H100 cost over $40,000.",
	"Nearly twenty companies joined.",
	"It can cost millions of dollars.",
];
const forecast: Entry = {
	id: "forecast",
	value: "could reach 35%, by 2025",
	claim: "The share could reach 35% by 2025",
	standing: "forecast",
};
const cut: Entry = {
	id: "cut",
	label: "Demand",
	value: "cut by over 70%",
	claim: "cut demand by over 70%",
};
const price: Entry = {
	id: "price",
	label: "Price",
	value: "over $40,000",
	unit: "USD",
	claim: "An H100 cost over $40,000",
};
const count: Entry = {
	id: "count",
	label: "Companies",
	value: "nearly 20",
	unit: "companies",
	claim: "Nearly twenty companies",
};
const cost: Entry = {
	id: "cost",
	label: "Cost",
	value: "can cost millions of dollars",
	unit: "USD",
	claim: "It can cost millions of dollars",
};

const compare = (changes: Entry) => {
	const { figures, faults } = bind(body, [
		figureEntry(),
		figureEntry({ id: "forecast", ...changes }),
	]);
	expect(faults).toEqual([]);
	return figures[1]?.figure.comparison;
};

describe("the comparison of a figure's picture", () => {
	it("ends at the value, with its hedge", () => {
		expect(compare({ ...price, comparison: { from: "$0" } })).toEqual({
			from: { amount: 0, bound: "exact", text: "$0" },
			to: { amount: 40000, bound: "above", text: "over $40,000" },
			unit: "USD",
		});
	});

	it("starts at a number of another claim with the same label", () => {
		expect(compare({ ...forecast, comparison: { from: "under 15%" } })).toEqual(
			{
				from: { amount: 15, bound: "below", text: "under 15%" },
				to: { amount: 35, bound: "exact", text: "could reach 35%, by 2025" },
				unit: "share",
			},
		);
	});

	it("ends at what a cut leaves of 100, with the hedge turned round", () => {
		expect(
			compare({ ...cut, comparison: { from: "100", to: "under 30%" } }),
		).toEqual({
			from: { amount: 100, bound: "exact", text: "100" },
			to: { amount: 30, bound: "below", text: "under 30%" },
			unit: "share",
		});
	});

	it("shows a share of the whole, and counts from nothing", () => {
		expect(compare({ ...forecast, comparison: { of: "100%" } })).toMatchObject({
			whole: 100,
			unit: "share",
		});
		expect(compare({ ...count, comparison: { from: "0" } })).toMatchObject({
			to: { amount: 20, bound: "nearly" },
			unit: "count",
		});
	});

	it("isn't there where the front matter has none", () => {
		expect(compare(forecast)).toBeUndefined();
	});
});

describe("a fault of a comparison", () => {
	it.each([
		[
			"comparison-not-in-text",
			{ ...forecast, comparison: { from: "under 10%" } },
			'comparison-not-in-text at figures.1.comparison.from: comparison "from" of figure "forecast" says "under 10%", a number that is neither in its claim nor in another with the label "Domestic chips’ share of the AI chip market"; compare only with what the text says.',
		],
		[
			"comparison-not-in-text, 100 being no whole of a price",
			{ ...price, comparison: { from: "$100" } },
			'comparison-not-in-text at figures.1.comparison.from: comparison "from" of figure "price" says "$100", a number that is neither in its claim nor in another with the label "Price"; compare only with what the text says.',
		],
		[
			"comparison-not-in-text, what is left of 100 where nothing was cut",
			{ ...forecast, comparison: { from: "65%" } },
			'comparison-not-in-text at figures.1.comparison.from: comparison "from" of figure "forecast" says "65%", a number that is neither in its claim nor in another with the label "Domestic chips’ share of the AI chip market"; compare only with what the text says.',
		],
		[
			"comparison-hedge-lost",
			{ ...forecast, comparison: { from: "15%" } },
			'comparison-hedge-lost at figures.1.comparison.from: comparison "from" of figure "forecast" says "15%", an exact number, but the text makes it an upper limit (under); hedge it as the text does.',
		],
		[
			"comparison-hedge-lost, of what a cut leaves",
			{ ...cut, comparison: { from: "100%", to: "30%" } },
			'comparison-hedge-lost at figures.1.comparison.to: comparison "to" of figure "cut" says "30%", an exact number, but the text makes it an upper limit (under); hedge it as the text does.',
		],
		[
			"comparison-unreadable",
			{ ...forecast, comparison: { from: "a lot" } },
			'comparison-unreadable at figures.1.comparison.from: comparison "from" of figure "forecast" reads "a lot", which isn\'t one number in percent; write one, such as "under 15%".',
		],
		[
			"comparison-unreadable, in another unit",
			{ ...price, comparison: { from: "100%" } },
			'comparison-unreadable at figures.1.comparison.from: comparison "from" of figure "price" reads "100%", which isn\'t one number in USD; write one, such as "over $40,000".',
		],
		[
			"comparison-without-end, of a cut",
			{ ...cut, comparison: { from: "100%" } },
			'comparison-without-end at figures.1.comparison: the comparison of figure "cut" has no "to", and its value "cut by over 70%" isn\'t a number to end at; add "to", or take the comparison away: the figure stays words.',
		],
		[
			"comparison-without-end, of a size of numbers",
			{ ...cost, comparison: { from: "$0" } },
			'comparison-without-end at figures.1.comparison: the comparison of figure "cost" has no "to", and its value "can cost millions of dollars" isn\'t a number to end at; add "to", or take the comparison away: the figure stays words.',
		],
	] as const)("is told in full: %s", (_, changes, message) => {
		expect(faultsOf(body, [figureEntry(), figureEntry(changes)])).toEqual([
			message,
		]);
	});
});
