// The ways back from a footnote.
import { expect, it } from "vitest";
import { footnoteWays } from "../../lib/model/footnote-ways.ts";

it("counts the places of a footnote after the last letter of its language", () => {
	const marks = Array.from({ length: 30 }, (_, index) => `mark-${index}`);
	const words = footnoteWays(1, marks, "en").map((way) => way.words);
	expect(words.slice(24)).toEqual(["y", "z", "27", "28", "29", "30"]);
	expect(new Set(words).size).toBe(30);
});
