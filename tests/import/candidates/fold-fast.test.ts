import fc from "fast-check";
import { expect, it } from "vitest";
import { foldFast } from "../../../lib/import/candidates/claims/fold-fast.ts";
import { foldTypography } from "../../../lib/text/fold-typography.ts";

it("folds a text as the site does when it compares words", () => {
	const piece = fc.constantFrom(
		"a",
		"B",
		" ",
		"  ",
		"-",
		"–",
		"—",
		" - ",
		"’",
		"“",
		'"',
		"`",
		"…",
		"...",
		"\n",
		".",
		"é",
		"ﬁ",
		"\u00a0",
		"1",
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const text = pieces.join("");
			expect(foldFast(text)).toBe(foldTypography(text).folded);
		}),
		{ numRuns: 2000 },
	);
});
