import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldTypography, unfoldSpan } from "../../lib/text/fold-typography.ts";

const fold = (text: string) => foldTypography(text).folded;

describe("folding typography", () => {
	it.each([
		[
			"curly and straight quotes",
			"“It’s ‘so’”, «yes»",
			'"It\'s \'so\'", "yes"',
		],
		["all dashes and hyphens", "3‑nm 3–4 −5", "3-nm 3-4-5"],
		["a dash with spaces, without, and as two hyphens", "a — b", "a--b"],
		[
			"non-breaking, thin and doubled spaces",
			"40\u00a0000  a\u2009b",
			"40 000 a b",
		],
		["a line break inside a paragraph", "one\ntwo", "one two"],
		["an ellipsis and three dots", "so…", "so..."],
		[
			"zero-width characters and soft hyphens",
			"in\u00adter\u200bnet",
			"internet",
		],
		["composed and decomposed accents", "cafe\u0301", "café"],
		["ligatures", "ﬁt oﬃce", "fit office"],
	])("takes %s for the same", (_, one, other) => {
		expect(fold(one)).toBe(fold(other));
	});

	it("keeps capitals apart from small letters", () => {
		expect(fold("Nearly")).not.toBe(fold("nearly"));
	});

	it("keeps words, digits and signs apart that aren't typography", () => {
		expect(fold("15%")).not.toBe(fold("15"));
		expect(fold("re-sign")).not.toBe(fold("resign"));
	});

	it("leads back to the character behind a folded ellipsis, a dropped space and an accent", () => {
		const text = "so…  “cafe\u0301”";
		const folded = foldTypography(text);
		const at = folded.folded.indexOf("café");
		const { start, end } = unfoldSpan(folded, at, at + 4);
		expect(text.slice(start, end)).toBe("cafe\u0301");
		const dots = unfoldSpan(folded, 2, 5);
		expect(text.slice(dots.start, dots.end)).toBe("…");
	});

	it("changes nothing the second time, whatever the text", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
		);
	});

	it("leads each folded place back to original words that fold to the same, whatever the text", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const folded = foldTypography(text);
				expect(folded.starts).toHaveLength(folded.folded.length);
				expect(folded.ends).toHaveLength(folded.folded.length);
				for (let at = 0; at < folded.folded.length; at += 1) {
					const { start, end } = unfoldSpan(folded, at, at + 1);
					expect(fold(text.slice(start, end))).toContain(folded.folded[at]);
				}
			}),
		);
	});

	it("keeps the way back in order, whatever the text", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { starts, ends } = foldTypography(text);
				starts.forEach((start, at) => {
					expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
					expect(ends[at]).toBeGreaterThan(start);
				});
			}),
		);
	});
});

const anyText = fc.oneof(
	fc.string({ unit: "binary" }),
	fc
		.array(
			fc.constantFrom(
				"a",
				"e",
				"\u0301",
				"\u200b",
				"\u00ad",
				" ",
				"\u00a0",
				"\n",
				"-",
				"—",
				"…",
				".",
				"“",
				"’",
				"가",
				"ᄀ",
				"ᅡ",
				"ᆨ",
				"ﬁ",
				"中",
			),
		)
		.map((letters) => letters.join("")),
);
