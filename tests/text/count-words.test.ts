import { describe, expect, it } from "vitest";
import { countWords } from "../../lib/text/count-words.ts";

describe("counting words", () => {
	it.each([
		[
			"an English sentence with a number",
			"It cost $40,000, didn’t it?",
			"en",
			5,
		],
		["nothing", " — … ", "en", 0],
		["Arabic", "كتاب جديد", "ar", 2],
	])("counts %s", (_, text, lang, count) => {
		expect(countWords(text, lang)).toBe(count);
	});

	it("counts the characters of Chinese, as its editors do, and each Latin word in it", () => {
		expect(countWords("人工智能芯片的市场，NVIDIA 占 70%。", "zh-Hans")).toBe(
			12,
		);
	});

	it("counts words, not characters, where no spaces part them", () => {
		const count = countWords("ภาษาไทยไม่มีช่องว่าง", "th");
		expect(count).toBeGreaterThan(1);
		expect(count).toBeLessThan(20);
	});
});
