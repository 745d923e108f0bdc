import { describe, expect, it } from "vitest";
import { cutsWord } from "../../lib/text/word-edges.ts";

const cuts = (text: string, words: string) => {
	const start = text.indexOf(words);
	return cutsWord(text, start, start + words.length);
};

describe("the edges of words", () => {
	it.each([
		["companies", "company’s", "compan"],
		["non-lethal weapons", "non-lethal weapons", "lethal weapons"],
		["company’s share", "company’s share", "company"],
		["$40,000", "$40,000", "$40"],
		["3.5%", "3.5%", "3"],
	])("are cut in %s", (_, text, words) => {
		expect(cuts(text, words)).toBe(true);
	});

	it.each([
		["“chips” came", "chips"],
		["held 15% of it", "held 15% of it"],
		["one—two", "two"],
		["the end.", "end"],
		["companies’ share", "companies"],
		["国产芯片", "芯片"],
	])("are kept in %s", (text, words) => {
		expect(cuts(text, words)).toBe(false);
	});
});
