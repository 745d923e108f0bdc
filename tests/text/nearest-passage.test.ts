import { describe, expect, it } from "vitest";
import { findNearestPassage } from "../../lib/text/nearest-passage.ts";

const texts = [
	"The United States had tightened its controls on the export of chips to China.",
	"By the text’s count that dependence was plain. Domestic AI chips held less than 15% of the market, it says.",
	"Nearly twenty domestic chip companies had joined.",
];

describe("finding the nearest passage", () => {
	it.each([
		[
			"a wrong number",
			"Domestic AI chips held less than 51% of the market",
			"Domestic AI chips held less than 15% of the market",
		],
		[
			"a lost word",
			"Domestic chips held less than 15% of the market",
			"Domestic AI chips held less than 15% of the market",
		],
		[
			"another case",
			"nearly twenty domestic chip companies",
			"Nearly twenty domestic chip companies",
		],
		["words at the end", "it sayed", "it says"],
	])("finds it in spite of %s", (_, needle, expected) => {
		expect(findNearestPassage(needle, texts)?.text).toBe(expected);
	});

	it("says in which text and where it stands", () => {
		const nearest = findNearestPassage(
			"nearly thirty domestic chip companies",
			texts,
		);
		expect(nearest).toMatchObject({ index: 2, start: 0, end: 37 });
	});

	it("finds nothing where nothing is like it", () => {
		expect(
			findNearestPassage("Quarterly profits collapsed in Brazil", texts),
		).toBeUndefined();
		expect(findNearestPassage("", texts)).toBeUndefined();
		expect(findNearestPassage("words", [])).toBeUndefined();
	});

	it("finds passages in Chinese", () => {
		const chinese = ["国产芯片的市场份额不到15%。", "英伟达断供。"];
		expect(
			findNearestPassage("国产芯片的市场份额不足15%", chinese),
		).toMatchObject({ index: 0 });
	});

	it("searches an article of 400 long paragraphs", () => {
		const long = Array.from(
			{ length: 400 },
			(_, at) => `Paragraph ${at}. ${texts.join(" ")}`,
		);
		const nearest = findNearestPassage(
			"Paragraph 399. The United States had loosened its controls",
			long,
		);
		expect(nearest).toMatchObject({ index: 399, start: 0 });
	});
});
