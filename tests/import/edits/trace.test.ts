// Places are told in the text as it came, whatever the steps have done to it since.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../lib/import/edits/apply-edits.ts";
import { locateIn } from "../../../lib/import/edits/locate-offset.ts";
import {
	followEdits,
	startTrace,
	traceBack,
} from "../../../lib/import/edits/trace.ts";

const edit = (start: number, end: number, replacement: string) => ({
	start,
	end,
	replacement,
	reason: "because",
});

describe("an edit", () => {
	it("is applied where it says", () => {
		const edits = [edit(0, 2, "X"), edit(4, 4, "Y")];
		expect(applyEdits("abcdef", edits)).toBe("XcdYef");
	});

	it("that overlaps another, or lies outside, is a fault of ours", () => {
		const overlapping = [edit(0, 3, ""), edit(2, 4, "")];
		expect(() => applyEdits("abcdef", overlapping)).toThrow(
			"Edit 2 to 4 is out of order",
		);
		expect(() => applyEdits("abc", [edit(2, 9, "")])).toThrow("out of order");
	});
});

describe("a place", () => {
	it("is found again after words before it are gone and others have come", () => {
		const text = "one two three";
		const edits = [edit(0, 4, ""), edit(8, 8, "and ")];
		const trace = followEdits(startTrace(text), edits);
		const made = applyEdits(text, edits);
		expect(made).toBe("two and three");
		expect(traceBack(trace, made.indexOf("three"))).toBe(text.indexOf("three"));
		expect(traceBack(trace, made.indexOf("and"))).toBe(8);
	});

	it("of any letter that is left is where that letter came from, after any edits", () => {
		const cuts = fc.array(
			fc.tuple(fc.nat(60), fc.nat(6), fc.constantFrom("", "#", "####")),
			{ maxLength: 6 },
		);
		// Each character stands once, so that it tells where it came from.
		const text = Array.from({ length: 64 }, (_, at) =>
			String.fromCharCode(0x4e00 + at),
		).join("");
		fc.assert(
			fc.property(fc.array(cuts, { maxLength: 4 }), (rounds) => {
				let now = text;
				let trace = startTrace(text);
				for (const round of rounds) {
					const edits = inOrder(round, now.length);
					trace = followEdits(trace, edits);
					now = applyEdits(now, edits);
				}
				[...now].forEach((character, at) => {
					if (character !== "#")
						expect(text[traceBack(trace, at)]).toBe(character);
				});
			}),
		);
	});

	it("counts lines by every kind of line ending", () => {
		const locate = locateIn("a\r\nb\rc\nd");
		expect([0, 3, 5, 7].map((offset) => locate(offset).line)).toEqual([
			1, 2, 3, 4,
		]);
		expect(locateIn("one two")(4)).toEqual({ line: 1, column: 5 });
	});
});

function inOrder(
	cuts: readonly (readonly [number, number, string])[],
	length: number,
) {
	let at = 0;
	return cuts
		.map(([start, size, words]) => [start % (length + 1), size, words] as const)
		.sort((a, b) => a[0] - b[0])
		.flatMap(([start, size, words]) => {
			const from = Math.max(at, start);
			const end = Math.min(length, from + size);
			if (from > length) return [];
			at = end;
			return [edit(from, end, words)];
		});
}
