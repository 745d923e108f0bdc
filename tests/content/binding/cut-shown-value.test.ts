import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutShownValue } from "../../../lib/content/figures/cut-shown-value.ts";
import { findQuantities } from "../../../lib/text/find-quantities.ts";

const cut = (value: string, lang = "en") => {
	const numbers = findQuantities(value).filter(({ unit }) => unit !== "year");
	const { qualifier, amount } = cutShownValue(value, numbers, lang);
	return [qualifier, amount];
};

describe("cutting a value for display", () => {
	it.each([
		["less than 15%", "less than", "15%"],
		["could reach 35%, by 2025", "could reach, by 2025", "35%"],
		["could reach 35% by 2025", "could reach, by 2025", "35%"],
		["cut by 70%", "cut by", "70%"],
		["can cost millions of dollars", "can cost", "millions of dollars"],
		["down to a tenth of today’s cost", "down to", "a tenth of today’s cost"],
		["nearly 20", "nearly", "20"],
		["nearly 20 companies by 2025", "nearly, by 2025", "20 companies"],
		["over $40,000 a chip", "over", "$40,000 a chip"],
		["15% or less", "or less", "15%"],
		["15–20%", "", "15–20%"],
		["by 2025, 35%", "by 2025", "35%"],
	])("%s", (value, qualifier, amount) => {
		expect(cut(value)).toEqual([qualifier, amount]);
	});

	it.each([
		["约20家以上", "zh-Hans", "约，以上", "20家"],
		["可能达到35%，以上", "zh-Hans", "可能达到，以上", "35%"],
		[
			"قد تصل إلى 35%، بحلول عام 2030",
			"ar",
			"قد تصل إلى، بحلول عام 2030",
			"35%",
		],
	])("%s", (value, lang, qualifier, amount) => {
		expect(cut(value, lang)).toEqual([qualifier, amount]);
	});

	it("loses no word of any value", () => {
		const words = fc.constantFrom(
			"could",
			"reach",
			"15%",
			"$40,000",
			"by 2025",
			"or less",
			"of",
			"the cost",
			"nearly",
		);
		const wordsOf = (text: string) =>
			text.match(/[\p{L}\p{N}%$]+/gu)?.sort() ?? [];
		fc.assert(
			fc.property(fc.array(words, { minLength: 1 }), (list) => {
				const value = list.join(" ");
				expect(wordsOf(cut(value).join(" "))).toEqual(wordsOf(value));
			}),
		);
	});
});
