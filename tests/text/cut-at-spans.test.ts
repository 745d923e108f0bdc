// The paragraph around a quote is shown whole, the quote's words marked in it.
import { expect, it } from "vitest";
import { cutAtSpans } from "../../lib/text/cut-at-spans.ts";

it("marks the words of a quote and keeps those between and around them", () => {
	expect(
		cutAtSpans("Nobody, it adds, will pay.", [
			{ start: 0, end: 6 },
			{ start: 17, end: 26 },
		]),
	).toEqual([
		{ text: "Nobody", isInside: true, start: 0 },
		{ text: ", it adds, ", isInside: false, start: 6 },
		{ text: "will pay.", isInside: true, start: 17 },
	]);
});

it("gives a text without quotes as it is", () => {
	expect(cutAtSpans("All of it.", [])).toEqual([
		{ text: "All of it.", isInside: false, start: 0 },
	]);
});
