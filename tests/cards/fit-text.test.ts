// A headline is set as large as its card has room for, and never loses half a word.
import fc from "fast-check";
import { expect, it } from "vitest";
import { fitText } from "../../lib/cards/fit-text.ts";

const ROOM = {
	widthPx: 1072,
	heightPx: 270,
	leading: 1.06,
	sizesPx: [104, 80, 56],
};

it("sets a short headline in the largest size, a long one smaller", () => {
	expect(fitText("Bridge reopens", ROOM).sizePx).toBe(104);
	expect(
		fitText(
			"The harbour bridge reopens after a year of work on its old piers",
			ROOM,
		).sizePx,
	).toBe(80);
});

it("cuts only what has no room in the smallest size, between words", () => {
	const long = "harbour bridge ".repeat(30).trim();
	const { sizePx, text, heightPx } = fitText(long, ROOM);
	expect(sizePx).toBe(56);
	expect(text).toMatch(/^(?:harbour bridge )+(?:harbour )?…$/);
	expect(heightPx).toBeLessThanOrEqual(ROOM.heightPx);
});

it("gives for every text a beginning of it that fits", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 400, unit: "grapheme" }), (text) => {
			const fitted = fitText(text, ROOM);
			expect(fitted.heightPx).toBeLessThanOrEqual(ROOM.heightPx);
			expect(text.startsWith(fitted.text.replace(/ …$/, ""))).toBe(true);
		}),
	);
});
