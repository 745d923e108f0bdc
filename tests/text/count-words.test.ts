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

	it.each([
		["English", "The bridge’s 3.5 km of well-known steel, U.S.-made. ", "en"],
		["one long line", "bridges,and—more/bridges.", "en"],
		[
			"words that other signs run into",
			"“Yes!” he said (to e\u0301lan, o’clock … x=y, a\u00a0b, 10\u202f000, e-mail@site.org) ",
			"en",
		],
		["Chinese among English", "The 芯片 chip, 40亿 dollars. ", "en"],
		["Japanese", "橋は一年ぶりに再び開いた。", "ja"],
		["Thai", "สะพานเปิดอีกครั้งหลังจากหนึ่งปี ", "th"],
	])("counts a long text in %s as the sum of its parts", (_, words, lang) => {
		const times = 200;
		expect(countWords(words.repeat(times), lang)).toBe(
			countAtOnce(words.repeat(times), lang),
		);
	});

	it("counts the words of a book in a moment", () => {
		const start = performance.now();
		expect(
			countWords(
				"It was shut, and steel rose to 821 euros. ".repeat(8000),
				"en",
			),
		).toBe(72_000);
		// At once it would take minutes.
		expect(performance.now() - start).toBeLessThan(5000);
	});
});

function countAtOnce(text: string, lang: string): number {
	const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
	return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike)
		.length;
}
