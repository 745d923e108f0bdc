// Texts are cut into words that can be looked for, and come out of it as they were.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CUT, cutWords } from "../../lib/text/cut-words.ts";

const cut = (text: string) => cutWords(text).replaceAll(CUT, "|");

describe("cutWords", () => {
	it("leaves words alone between which there are spaces", () => {
		expect(cut("Trams cross the well-known bridge, at $40,000.")).toBe(
			"Trams cross the well-known bridge, at $40,000.",
		);
	});

	it("makes a word of each Chinese or Japanese sign, and leaves its punctuation with it", () => {
		expect(cut("芯片价格，涨了5%。")).toBe("芯|片|价|格，|涨|了|5%。");
		expect(cut("データ")).toBe("デ|ー|タ");
	});

	it("parts Latin words from signs on either side", () => {
		expect(cut("“TSMC”说：TSMC涨价")).toBe("“TSMC”|说：|TSMC|涨|价");
	});

	it("parts the Arabic article from its word, with what is written before it", () => {
		expect(cut("إن الجسر والميناء للطن")).toBe("إن ال|جسر وال|ميناء لل|طن");
	});

	it("loses nothing", () => {
		const text = fc.stringMatching(/^[a-z 芯片，。“5%الجسر\n-]{0,40}$/u);
		fc.assert(
			fc.property(text, (text) => {
				expect(cutWords(text).replaceAll(CUT, "")).toBe(text);
			}),
		);
	});
});
