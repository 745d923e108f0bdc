// Columns end level on their last page.
import { describe, expect, it } from "vitest";
import {
	balancedHeight,
	missingLines,
	spareLines,
} from "../../../lib/copies/pdf/balance-columns.ts";
import type { Measures, Place } from "../../../lib/copies/pdf/measures.ts";

const [LEFT, RIGHT] = [50, 310];

function measured(
	start: Place,
	textEnd: Place,
	end: Place,
	notes: Place[] = [],
	images: Measures["images"] = [],
): Measures {
	return {
		starts: [start],
		ends: [end],
		"text-ends": [textEnd],
		notes,
		end: textEnd,
		images,
		page: { middle: 300, top: 50, bottom: 790 },
	};
}

describe("the height of columns", () => {
	it("is half of what stands on the last page, in whole lines", () => {
		const free = measured(
			{ page: 1, x: LEFT, y: 400 },
			// Twenty lines in the left column: 20 × 13 − 3.5.
			{ page: 1, x: LEFT, y: 656.5 },
			{ page: 1, x: LEFT, y: 656.5 },
		);
		expect(balancedHeight(free, 0, 0)).toBe(10 * 13 - 3.5);
	});

	it("leaves two lines together where there are no more", () => {
		const start = { page: 1, x: LEFT, y: 400 };
		const heightOf = (lines: number) => {
			const end = { page: 1, x: LEFT, y: 400 + lines * 13 - 3.5 };
			return balancedHeight(measured(start, end, end), 0, 0);
		};
		expect([1, 2, 3, 4, 5].map(heightOf)).toEqual(
			[1, 2, 2, 2, 3].map((lines) => lines * 13 - 3.5),
		);
	});

	it("counts no more of a full left column than whole lines", () => {
		// Of 740 points 57 lines take 737.5; 19 more stand in the right column.
		const free = measured(
			{ page: 1, x: LEFT, y: 50 },
			{ page: 1, x: RIGHT, y: 50 + 19 * 13 - 3.5 },
			{ page: 1, x: LEFT, y: 790 },
		);
		expect(balancedHeight(free, 0, 0)).toBe(38 * 13 - 3.5);
	});

	it("takes the pages before as they are, and the room of foot notes off them", () => {
		const start = { page: 1, x: LEFT, y: 400 };
		const textEnd = { page: 2, x: LEFT, y: 50 + 10 * 13 - 3.5 };
		const last = 5 * 13 - 3.5;
		expect(balancedHeight(measured(start, textEnd, textEnd), 0, 0)).toBe(
			390 + last,
		);
		const note = { page: 1, x: LEFT, y: 769 };
		expect(
			balancedHeight(measured(start, textEnd, textEnd, [note]), 0, 0),
		).toBe(390 - 30 + last);
	});

	it("is left to the page where half the text fills it", () => {
		const free = measured(
			{ page: 1, x: LEFT, y: 50 },
			{ page: 1, x: RIGHT, y: 788 },
			{ page: 1, x: LEFT, y: 790 },
		);
		expect(balancedHeight(free, 0, 0)).toBeUndefined();
	});

	it("lacks lines where text runs over its end or to a page more", () => {
		const start = { page: 1, x: LEFT, y: 50 };
		const end = { page: 1, x: LEFT, y: 200 };
		const at = (page: number, y: number) =>
			measured(start, { page, x: RIGHT, y }, end);
		expect(missingLines(at(1, 200), 0, 1)).toBe(0);
		expect(missingLines(at(1, 213), 0, 1)).toBe(1);
		expect(missingLines(at(1, 200 + 4 * 13), 0, 1)).toBe(2);
		expect(missingLines(at(2, 60), 0, 1)).toBe(1);
	});

	it("is too little where an image stands out of its column", () => {
		const start = { page: 1, x: LEFT, y: 50 };
		const end = { page: 1, x: LEFT, y: 200 };
		const textEnd = { page: 1, x: RIGHT, y: 100 };
		const lacking = (image: Place, height: number) =>
			missingLines(
				measured(start, textEnd, end, [], [{ ...image, height }]),
				0,
				1,
			);
		expect(lacking({ page: 1, x: LEFT, y: 60 }, 140)).toBe(0);
		expect(lacking({ page: 1, x: LEFT, y: 60 }, 140 + 2 * 13)).toBe(2);
		// Of another stretch.
		expect(lacking({ page: 1, x: LEFT, y: 40 }, 300)).toBe(0);
		expect(lacking({ page: 2, x: LEFT, y: 60 }, 300)).toBe(0);
	});

	it("has lines to spare where the right column ends early", () => {
		const start = { page: 1, x: LEFT, y: 50 };
		const end = { page: 1, x: LEFT, y: 200 };
		const early = { page: 1, x: RIGHT, y: 200 - 4 * 13 };
		expect(spareLines(measured(start, early, end), 0)).toBe(2);
		expect(spareLines(measured(start, { ...early, y: 190 }, end), 0)).toBe(0);
	});
});
