// What stands between sentences.
import { expect, it } from "vitest";
import { sentenceGap } from "../../lib/text/sentence-gap.ts";

it("is nothing in Chinese and Japanese, and a space elsewhere", () => {
	expect(["zh-Hans", "zh-TW", "ja"].map(sentenceGap)).toEqual(["", "", ""]);
	expect(["en", "ar", "ko"].map(sentenceGap)).toEqual([" ", " ", " "]);
});
