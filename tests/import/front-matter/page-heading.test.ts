// A copied page has its own name above the headline; a text that has none is left as it is.
import { describe, expect, it } from "vitest";
import { splitLines } from "../../../lib/import/blocks/split-lines.ts";
import { findPageHeading } from "../../../lib/import/front-matter/heading/find-page-heading.ts";

const PROSE =
	"The harbour bridge has reopened after a year, and trams cross it again.";

function find(...lines: string[]) {
	return findPageHeading(
		splitLines([...lines, PROSE].join("\n"), "text"),
		"en",
	);
}

describe("the headline of a copied page", () => {
	it("is the line above the byline", () => {
		expect(
			find("LEDGER", "The bridge is open to trams again", "By Jane Doe"),
		).toEqual({ headline: 1, byline: 2, labels: [0], isUnsure: false });
	});

	it("stands above a dek where two lines are above the byline", () => {
		expect(
			find(
				"Monday, March 3, 2025",
				"The bridge is open to trams again",
				"Shops on the far side hope for a spring",
				"By Jane Doe",
			),
		).toEqual({
			headline: 1,
			dek: 2,
			byline: 3,
			labels: [],
			isUnsure: false,
		});
	});

	it("stands above a name with its trade and a day", () => {
		expect(
			find(
				"News",
				"The bridge is open to trams again",
				"Jane Doe Harbour correspondent",
				"3 March 2025",
			),
		).toEqual({ headline: 1, byline: 2, labels: [0], isUnsure: false });
	});
});

describe("two or three words above a line that could be the headline", () => {
	it("are the headline, and an editor is asked", () => {
		expect(
			find(
				"Bridge reopens",
				"Trams cross it for the first time",
				"By Jane Doe",
			),
		).toEqual({ headline: 0, dek: 1, byline: 2, labels: [], isUnsure: true });
	});
});

describe("a text that is no copied page", () => {
	it.each([
		["has no byline", ["News", "The bridge is open to trams again"]],
		["begins with its headline", ["The bridge is open", "By Jane Doe"]],
		[
			"has a paragraph above a byline",
			[
				"News",
				"The bridge is open to trams again, and to all who walk over it.",
				"By Jane Doe",
			],
		],
		[
			"has three lines of words above a byline",
			[
				"The bridge is open to trams",
				"and to all who walk over it",
				"and to the birds that sit there",
				"By Jane Doe",
			],
		],
		[
			"names a trade in a sentence's place",
			["News", "The bridge is open to trams again", "She was a night editor"],
		],
		[
			"has verses above a byline",
			[
				...["O water", "O wide", "O water", "O slow", "O home", "O snow"],
				"The song that the ferrymen sing",
				"By Jane Doe",
			],
		],
	])("is left as it is where it %s", (_, lines) => {
		expect(find(...lines)).toBeUndefined();
	});
});
