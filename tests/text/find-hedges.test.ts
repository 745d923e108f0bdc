import { describe, expect, it } from "vitest";
import { findHedges } from "../../lib/text/find-hedges.ts";

const read = (text: string) =>
	findHedges(text).map(({ text: words, kind }) => `${words}: ${kind}`);

describe("finding hedges", () => {
	it.each([
		["less than 15%", ["less than: below"]],
		[
			"under 15, below 15, fewer than 15, up to 15, at most 15, no more than 15",
			[
				"under: below",
				"below: below",
				"fewer than: below",
				"up to: below",
				"at most: below",
				"no more than: below",
			],
		],
		[
			"over 15, more than 15, above 15, at least 15, upwards of 15, exceeding 15, no fewer than 15",
			[
				"over: above",
				"more than: above",
				"above: above",
				"at least: above",
				"upwards of: above",
				"exceeding: above",
				"no fewer than: above",
			],
		],
		[
			"nearly 15, almost 15, close to 15, just under 15",
			[
				"nearly: nearly",
				"almost: nearly",
				"close to: nearly",
				"just under: nearly",
			],
		],
		[
			"about 15, around 15, roughly 15, approximately 15, some 15",
			[
				"about: about",
				"around: about",
				"roughly: about",
				"approximately: about",
				"some: about",
			],
		],
		[
			"can, could, may, might, would, is expected to",
			[
				"can: possible",
				"could: possible",
				"may: possible",
				"might: possible",
				"would: possible",
				"is expected to: possible",
			],
		],
		[
			"by 2025, by the end of 2025, before mid-2026, by next year",
			[
				"by 2025: by-time",
				"by the end of 2025: by-time",
				"before mid-2026: by-time",
				"by next year: by-time",
			],
		],
		[
			"15 or more, 15 or less, 15-plus, 15 or so",
			["or more: above", "or less: below", "-plus: above", "or so: about"],
		],
	])("reads %s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		"by 70%",
		"in May 2025",
		"some people",
		"cannot",
		"underline",
		"by Marcus",
		"candid",
	])("takes no other words for a hedge: %s", (text) => {
		expect(read(text)).toEqual([]);
	});
});
