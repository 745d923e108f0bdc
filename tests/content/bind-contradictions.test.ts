import { describe, expect, it } from "vitest";
import { bind, faultsOf, figureEntry } from "./sample-article.ts";

const share = "Domestic AI chips held less than 15% of the market.";
const price = figureEntry({
	id: "price",
	label: "Price of one Nvidia H100",
	value: "over $40,000",
	unit: "USD",
	claim: "An H100 cost over $40,000",
});
const demand = figureEntry({
	id: "demand",
	label: "DeepSeek’s demand for computing",
	value: "cut by 70%",
	claim: "DeepSeek cut its demand for computing by 70%",
});
const ecosystem = figureEntry({
	id: "ecosystem",
	label: "Domestic chip companies in DeepSeek’s ecosystem",
	value: "nearly 20",
	unit: "companies",
	claim: "Nearly twenty domestic chip companies joined DeepSeek’s ecosystem",
});
const rulesOf = (
	paragraphs: readonly string[],
	entries: Parameters<typeof bind>[1],
) => bind(paragraphs, entries).faults.map(({ rule }) => rule);

describe("two figures of one label", () => {
	const other = (changes: Parameters<typeof figureEntry>[0]) =>
		figureEntry({
			id: "other",
			value: "20%",
			claim: "They held 20% of it",
			...changes,
		});
	const body = [share, "They held 20% of it."];

	it("contradict each other when standing and date are the same", () => {
		expect(faultsOf(body, [figureEntry(), other({})])).toEqual([
			'figure-contradiction at figures.1.value: figure "other" says "20%" but figure "share" says "less than 15%", both of "Domestic chips’ share of the AI chip market", reported, as of 2025-02; correct one of them, or tell them apart by label, standing or date.',
		]);
	});

	it("contradict each other when only their hedges differ", () => {
		const body15 = [share, "They held 15% of it."];
		const entries = [
			figureEntry(),
			other({ value: "15%", claim: "They held 15% of it" }),
		];
		expect(rulesOf(body15, entries)).toEqual(["figure-contradiction"]);
	});

	it("are taken for one label in spite of typography", () => {
		expect(
			rulesOf(body, [
				figureEntry(),
				other({ label: "Domestic chips' share of the AI  chip market" }),
			]),
		).toEqual(["figure-contradiction"]);
	});

	it.each([
		["standing", { standing: "estimate" }],
		["date", { asOf: "2024" }],
		["label", { label: "Foreign chips’ share" }],
	] as const)("don't when their %s differs", (_, changes) => {
		expect(faultsOf(body, [figureEntry(), other(changes)])).toEqual([]);
	});

	it("don't when they speak of different years to come", () => {
		const claims = [
			"it could reach 35% by 2025",
			"it could reach 50% by 2030",
		] as const;
		const entries = claims.map((claim, at) =>
			figureEntry({ id: `f${at}`, value: claim.replace("it ", ""), claim }),
		);
		expect(faultsOf([...claims], entries)).toEqual([]);
	});
});

describe("a sentence outside all claims", () => {
	it("contradicts a figure when it gives its subject another number", () => {
		expect(
			faultsOf(
				[share, "Domestic AI chips held 20% of the market."],
				[figureEntry()],
			),
		).toEqual([
			'figure-contradiction at figures.0.value: figure "share" says "less than 15%" but the body also gives "20%" for "Domestic chips’ share of the AI chip market", in "Domestic AI chips held 20% of the market."; correct one of them, or bind that sentence as a figure with a label of its own.',
		]);
	});

	it.each([
		[
			"a price in other words",
			["An H100 cost over $40,000.", "Yet an H100 costs $30,000."],
			price,
		],
		[
			"a cut of another size",
			[
				"DeepSeek cut its demand for computing by 70%.",
				"The demand of DeepSeek for computing was cut by 50%.",
			],
			demand,
		],
		[
			"another count of the same",
			[
				"Nearly twenty domestic chip companies joined DeepSeek’s ecosystem.",
				"In all 30 domestic chip companies are in the ecosystem of DeepSeek.",
			],
			ecosystem,
		],
		[
			"a number in words",
			[share, "Of the market, domestic AI chips held a quarter."],
			figureEntry(),
		],
		[
			"the same paragraph",
			[`${share} Domestic AI chips had 40% of the market.`],
			figureEntry(),
		],
	])("contradicts it with %s", (_, paragraphs, entry) => {
		expect(rulesOf(paragraphs, [entry])).toEqual(["figure-contradiction"]);
	});

	it.each([
		[
			"repeats the number",
			"So domestic AI chips held less than 15% of the market.",
		],
		[
			"gives what is left of the whole",
			"That domestic AI chips held so little of the market left 85% to others.",
		],
		[
			"agrees with the hedge",
			"One study put domestic AI chips at 12% of the market.",
		],
		[
			"speaks of another year",
			"In 2020 domestic AI chips held 20% of the market.",
		],
		[
			"speaks of another place",
			"Domestic AI chips held 60% of the market in Japan.",
		],
		["says what could be", "Domestic AI chips could hold 20% of the market."],
		[
			"speaks of a change",
			"The share of domestic AI chips in the market rose by 20%.",
		],
		["counts something else", "Domestic AI chips were in the market for $20."],
		["speaks of another subject", "Memory chips held 20% of the market."],
		[
			"has its number in another clause",
			"Domestic AI chips held a share of the market; phones held 20%.",
		],
		[
			"gives only a size",
			"Domestic AI chips hold the market with dozens of percent.",
		],
	])("is no contradiction when it %s", (_, sentence) => {
		expect(faultsOf([share, sentence], [figureEntry()])).toEqual([]);
	});

	it.each([
		[
			"another maker's chip",
			"An H200 cost $30,000.",
			"An H100 cost over $40,000.",
			price,
		],
		[
			"a dearer price, which “over” allows",
			"An H100 cost $45,000.",
			"An H100 cost over $40,000.",
			price,
		],
		[
			"other companies",
			"Some 300 companies use DeepSeek.",
			"Nearly twenty domestic chip companies joined DeepSeek’s ecosystem.",
			ecosystem,
		],
		[
			"another company's demand",
			"OpenAI cut its demand for computing by 10%.",
			"DeepSeek cut its demand for computing by 70%.",
			demand,
		],
		[
			"a rise",
			"DeepSeek saw its demand for computing grow by 10%.",
			"DeepSeek cut its demand for computing by 70%.",
			demand,
		],
	])(
		"is no contradiction when it speaks of %s",
		(_, sentence, claim, entry) => {
			expect(faultsOf([claim, sentence], [entry])).toEqual([]);
		},
	);

	it("is no contradiction once it is a figure of its own", () => {
		const sentence = "Domestic AI chips held 20% of the market.";
		const own = figureEntry({
			id: "own",
			label: "The same by another count",
			value: "20%",
			claim: "Domestic AI chips held 20% of the market",
		});
		expect(faultsOf([share, sentence], [figureEntry(), own])).toEqual([]);
	});
});
