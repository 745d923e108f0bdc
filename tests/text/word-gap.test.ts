// What stands between words.
import { expect, it } from "vitest";
import { wordGap } from "../../lib/text/word-gap.ts";

it("is nothing in Chinese and Japanese, and a space elsewhere", () => {
	expect(["zh-Hans", "zh-TW", "ja"].map(wordGap)).toEqual(["", "", ""]);
	expect(["en", "ar", "ko"].map(wordGap)).toEqual([" ", " ", " "]);
});
