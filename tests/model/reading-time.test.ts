// How long an article takes to read.
import { expect, it } from "vitest";
import { readingMinutes } from "../../lib/model/reading-time.ts";

it("takes a minute for each 238 words of English, and one at least", () => {
	expect(readingMinutes({ wordCount: 952, lang: "en-GB" })).toBe(4);
	expect(readingMinutes({ wordCount: 3, lang: "en" })).toBe(1);
});

it("counts Chinese by its characters, and gives Arabic the time that its readers take", () => {
	expect(readingMinutes({ wordCount: 2662, lang: "zh-Hans" })).toBe(10);
	expect(readingMinutes({ wordCount: 1441, lang: "ar" })).toBe(10);
});
