// The first article against the thirty facts of the text that it rests on: each is there, with its hedge and who says it.
import { describe, expect, it } from "vitest";
import { fold, loadFirstArticle } from "../browser/first-article.ts";

const article = await loadFirstArticle();
const text = fold(article.text);

/** The fact and words that carry it; "…" stands for any words of the same sentence. */
const FACTS: readonly (readonly [string, string])[] = [
	[
		"f01 DeepSeek speeds up chip research",
		"DeepSeek … new speed … research and development of chips … 15 February 2025",
	],
	[
		"f02 it hires widely, insiders say",
		"hiring chip designers widely across China … insiders",
	],
	[
		"f03 a closed loop of three",
		"insiders … closed loop … algorithms … chips … data",
	],
	[
		"f04 OpenAI’s partners and its first inference chip",
		"OpenAI … announced partnerships with Broadcom … TSMC … first inference chip … 2026",
	],
	[
		"f05 the contest shifts, the text argues",
		"the text argues … shifted the contest between large models … “computing autonomy”",
	],
	[
		"f06 American export controls",
		"United States had tightened … controls … export of chips to China",
	],
	[
		"f07 dependence on foreign technology, the text reasons",
		"Without chips of its own, it reasons … depend heavily on technology from abroad",
	],
	[
		"f08 under 15% of the market",
		"Domestic AI chips held less than 15% of the market",
	],
	[
		"f09 a forecast of 35% by 2025",
		"In February 2025 CITIC Securities was forecasting … could reach 35% by 2025",
	],
	[
		"f10 Ascend as a lifeline",
		"supply from Nvidia interrupted … lifeline … compatible with Huawei’s Ascend chips",
	],
	[
		"f11 nearly twenty companies",
		"Nearly twenty domestic chip companies, Haiguang and Moore Threads among them, had joined the ecosystem",
	],
	[
		"f12 a loop with little reliance on Nvidia",
		"closed loop … computing power and large models … lean on Nvidia as little as possible",
	],
	[
		"f13 training costs millions of dollars",
		"Training a large model could cost millions of dollars a time, the text says",
	],
	["f14 an H100 costs over $40,000", "Nvidia H100 … over $40,000"],
	[
		"f15 70% less computing, no one named",
		"better algorithms had cut its demand for computing by 70%",
	],
	[
		"f15 and the text names no one",
		"It names no one as the source of that number",
	],
	[
		"f16 imported hardware risks draining finances",
		"it warns … imported hardware … risked draining the company’s finances",
	],
	[
		"f17 inference at a tenth, OpenAI says",
		"As the text reports it, the company says … its own chips can bring the cost of inference down to a tenth",
	],
	["f18 hardware fitted to models", "the text sees one gain more"],
	[
		"f18 in software and hardware together",
		"fit its hardware to its models … software and hardware would improve together",
	],
	[
		"f19 frameworks and distributed training",
		"Huawei Ascend and with Tiange Zhixin to tune … frameworks of domestic chips … compatible with distributed training",
	],
	[
		"f20 a “chip alliance”",
		"OpenAI … drawing AMD and TSMC into … “chip alliance”",
	],
	[
		"f21 the adage",
		"rivalry … one of ecosystems … quotes an adage … whoever controls the ecosystem has the upper hand",
	],
	[
		"f22 from supporting parts to leading ones",
		"moving from supporting parts to leading ones",
	],
	[
		"f22 open source, wider uses and markets",
		"open source … wider uses … wider markets",
	],
	[
		"f23 value for money",
		"good value for money … more users and more business customers",
	],
	[
		"f24 design, making and support are each hard",
		"design a chip … make it … support it in software … each of the three is hard",
	],
	[
		"f25 3 nanometres at TSMC, DeepSeek may lag",
		"OpenAI’s advanced 3-nanometre chips are made by TSMC … DeepSeek … domestic processes, may lag",
	],
	[
		"f26 sanctions add doubt",
		"sanctions on firms such as SMIC added doubt about supply",
	],
	["f27 around CUDA", "ways around CUDA … left room for domestic ones"],
	[
		"f28 demand could surge by 2025, estimates without a name",
		"Estimates that the text does not attribute … domestic chips could surge by 2025 … Haiguang and Cambricon",
	],
	[
		"f29 a “Normandy moment”",
		"“Normandy moment” for China, it says, in which failure was not to be thought of",
	],
	[
		"f30 2025 as the year of computing",
		"saw 2025 as the year … catching up on algorithms … in computing",
	],
];

describe("the first article", () => {
	it.each(FACTS)("tells %s", (_fact, words) => {
		const parts = words
			.split(" … ")
			.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
		expect(text).toMatch(new RegExp(parts.join("(?:(?![.?!] ).)*?"), "u"));
	});

	it("has 700 to 1,000 words, three to five subheads, a dek and short paragraphs", () => {
		expect(article.wordCount).toBeGreaterThanOrEqual(700);
		expect(article.wordCount).toBeLessThanOrEqual(1000);
		expect(article.outline.length).toBeGreaterThanOrEqual(3);
		expect(article.outline.length).toBeLessThanOrEqual(5);
		for (const { text } of article.body)
			expect(text.split(/\s+/).length, text).toBeLessThan(80);
	});

	it("says plainly what it rests on", () => {
		expect(article.restsOn).toMatch(
			/one text.*15 February 2025.*no reporting of our own/s,
		);
	});

	it("has every figure that its box was asked for", () => {
		const shown = article.figures.map(({ value }) => value.shown);
		expect(shown).toEqual([
			"less than 15%",
			"could reach 35%, by 2025",
			"cut by 70%",
			"over $40,000",
			"could cost millions of dollars",
			"can come down to a tenth",
			"nearly 20",
		]);
	});

	it("has a number nowhere that the facts don’t have", () => {
		const numbers = [...text.matchAll(/\d[\d,.]*\d|\d/g)].map(
			([number]) => number,
		);
		const allowed = ["15", "2025", "2026", "35", "100", "40,000", "70", "3"];
		expect(numbers.filter((number) => !allowed.includes(number))).toEqual([]);
	});
});
