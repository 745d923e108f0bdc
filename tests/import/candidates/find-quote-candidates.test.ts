import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuoteCandidates } from "../../../lib/import/candidates/find-quote-candidates.ts";

const quotesOf = (...paragraphs: string[]) =>
	findQuoteCandidates(paragraphs, "en").map(({ text }) => text);

const GOOD =
	"No harbour lives on its memories alone, and no town without its harbour.";

describe("a sentence for a pull quote", () => {
	it.each([
		["However, no harbour lives on its memories alone in the end."],
		["It lost them to a port that nobody had heard of before."],
		["This is why they left the town without so much as a letter."],
		["They never came back to the town that had raised them all."],
		["No harbour lives alone."],
		["Read more about the harbour and its boats in our newsletter."],
		["No harbour lives on … and no town without its harbour, they say."],
		["“No harbour lives on its memories alone, and no town without one."],
	])(
		"is none that leans on another, says too little or isn't whole: %s",
		(text) => {
			expect(quotesOf(text)).toEqual([]);
		},
	);

	it("is taken as it stands, to the letter", () => {
		const paragraph = `Boats lie in the mud there. ${GOOD} That is so.`;
		expect(quotesOf(paragraph)).toContain(GOOD);
		expect(paragraph).toContain(quotesOf(paragraph)[0]);
	});

	it("ranks before one that is full of numbers and names who said it", () => {
		const dull =
			"The ministry said that 40 of the 300 boats were sold for 2 million euros in 2021.";
		expect(quotesOf(dull, GOOD)).toEqual([GOOD, dull]);
	});

	it("stands once in the text, or is left out", () => {
		expect(quotesOf(GOOD, GOOD)).toEqual([]);
	});

	it("comes in a choice of at most eight, each with an id of its own", () => {
		const paragraphs = Array.from(
			{ length: 20 },
			(_, at) =>
				`No harbour lives on its memories alone, not even the one at pier ${at}.`,
		);
		const ids = findQuoteCandidates(paragraphs, "en").map(({ id }) => id);
		expect(ids).toHaveLength(8);
		expect(new Set(ids).size).toBe(8);
	});

	it("is always words of one paragraph, whatever the text is", () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: "grapheme", maxLength: 120 }), {
					maxLength: 5,
				}),
				(paragraphs) => {
					for (const { text, paragraph } of findQuoteCandidates(
						paragraphs,
						"en",
					))
						expect(paragraphs[paragraph]).toContain(text);
				},
			),
		);
	});
});
