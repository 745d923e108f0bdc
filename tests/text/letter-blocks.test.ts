// Letters by blocks: every letter that texts are written in, and nothing that stands beside words.
import { describe, expect, it } from "vitest";
import { inBlocks } from "../../lib/text/letter-blocks.ts";

const SURROGATES = { from: 0xd800, to: 0xf8ff };
const characters = Array.from({ length: 0x10000 }, (_, code) => code)
	.filter((code) => code < SURROGATES.from || code > SURROGATES.to)
	.map((code) => String.fromCharCode(code));
const letter = new RegExp(inBlocks("\\p{L}"), "u");
const number = new RegExp(inBlocks("\\p{N}"), "u");
const mark = new RegExp(inBlocks("\\p{M}"), "u");

describe("letters by blocks", () => {
	it("are all letters but those that are signs of mathematics or of old books", () => {
		const missing = characters.filter(
			(one) => /\p{L}/u.test(one) && !letter.test(one),
		);
		// "ℂ", "ℓ" and "Ↄ" of the blocks of letter-like symbols and number forms, and "ⸯ" of old editions.
		expect(missing.filter((one) => !/[\u2100-\u2184\u2e2f]/.test(one))).toEqual(
			[],
		);
	});

	it("are no punctuation, sign or space that stands beside words", () => {
		const beside = [
			[0x20, 0x2af],
			[0x300, 0x6ff],
			[0x964, 0x965],
			[0x2000, 0x2070],
			[0x20a0, 0x20cf],
			[0x2190, 0x2bff],
			[0x2e00, 0x2e7f],
			[0x3000, 0x3004],
			[0x3008, 0x3030],
			[0x30a0, 0x30a0],
			[0x30fb, 0x30fb],
			[0xfe10, 0xfe6f],
			[0xff00, 0xff20],
			[0xff5b, 0xff65],
		] as const;
		const wrong = beside
			.flatMap(([first, last]) =>
				characters.filter((one) => {
					const code = one.charCodeAt(0);
					return code >= first && code <= last;
				}),
			)
			.filter((one) => /[\p{P}\p{S}\p{Z}]/u.test(one) && letter.test(one));
		// Signs of Greek numerals and mathematics, and of editions in Arabic letters.
		expect(wrong).toEqual([..."\u0375\u03f6\u06de\u06e9\u06fd\u06fe"]);
	});
});

it("numbers are digits and fractions of everyday, and nothing but numbers", () => {
	for (const one of "09²½¾٣۳０１") expect(number.test(one)).toBe(true);
	expect(
		characters.filter((one) => number.test(one) && !/\p{N}/u.test(one)),
	).toEqual([]);
});

it("accents and variation selectors are marks", () => {
	for (const one of "\u0301\u0308\u20dd\ufe0f\u3099")
		expect(mark.test(one)).toBe(true);
	expect(mark.test("a")).toBe(false);
});

it("a pattern keeps all else, inside classes and out of them", () => {
	const pattern = (source: string) => new RegExp(inBlocks(source), "u");
	expect(pattern("^[^\\p{L}\\d]\\p{Lu}\\[\\p{L}\\]$").test(" A[b]")).toBe(true);
	expect(pattern("^(?<!\\p{L})\\P{L}$").test("1")).toBe(true);
	expect(inBlocks("[\\]a]\\p{Lu}")).toBe("[\\]a]\\p{Lu}");
});
