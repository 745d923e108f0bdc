// How columns came out that were as high as the pages let them → how high they must be to end level on their last page.
import type { Measures, Place } from "./measures.ts";

/** Baseline to baseline, and what of it is air between two lines: `step` and `gap` of offprint.typ. */
const STEP = 13;
const GAP = 3.5;
/** From a column's end to the first foot note: `above-notes` of offprint.typ. */
const ABOVE_NOTES = 9;
const TOLERANCE = 0.1;

/** One stretch of columns as it was set. */
export type SetStretch = {
	readonly start: Place;
	readonly end: Place;
	readonly textEnd: Place;
};

/** The stretch of that number; throws where there is none. */
export function stretchAt(measures: Measures, index: number): SetStretch {
	const start = measures.starts[index];
	const end = measures.ends[index];
	const textEnd = measures["text-ends"][index];
	if (start === undefined || end === undefined || textEnd === undefined)
		throw new Error(`the document has no columns of number ${index}`);
	return { start, end, textEnd };
}

/**
 * The height over all pages of a stretch, in points: whole pages, and on the last one half of what stands there, in whole lines. `extra` lines more
 * where that turned out to be too little, because a quote or a heading can't be parted. Undefined where that fills the page.
 */
export function balancedHeight(
	measures: Measures,
	index: number,
	extra: number,
): number | undefined {
	const { start, textEnd } = stretchAt(measures, index);
	const topOf = (page: number) =>
		page === start.page ? start.y : measures.page.top;
	const roomOn = (page: number) => bottomOf(measures, page) - topOf(page);
	const last = textEnd.page;
	const isInRight = textEnd.x > measures.page.middle;
	const most = Math.floor(linesIn(roomOn(last)) + TOLERANCE);
	const all = (isInRight ? most : 0) + linesIn(textEnd.y - topOf(last));
	// Two lines that are all there is aren't parted.
	const half = all > 1.5 ? Math.max(2, all / 2) : 1;
	const lines = Math.ceil(half - TOLERANCE) + extra;
	if (lines >= most) return undefined;
	const height = lines * STEP - GAP;
	let before = 0;
	for (let page = start.page; page < last; page += 1) before += roomOn(page);
	return round(before + height);
}

/** How many lines at least are missing in each column of a stretch; 0 where all of its text and its images found room on `page`. */
export function missingLines(
	measures: Measures,
	index: number,
	page: number,
): number {
	const { start, end, textEnd } = stretchAt(measures, index);
	if (textEnd.page !== page || end.page !== page) return 1;
	const top = start.page === page ? start.y : measures.page.top;
	const lacking = measures.images
		.filter((image) => image.page === page && image.y >= top)
		.filter(({ y }) => y <= end.y)
		.map(({ y, height }) => y + height - end.y);
	const most = Math.max(0, ...lacking);
	if (most > TOLERANCE) return Math.ceil(most / STEP);
	const over = textEnd.y - end.y;
	return over <= TOLERANCE ? 0 : Math.max(1, Math.floor(over / 2 / STEP));
}

/** How many lines too many each column of a stretch may have got, where all of its text is on one page's columns: what is empty in the right one, by two. */
export function spareLines(measures: Measures, index: number): number {
	const { start, end, textEnd } = stretchAt(measures, index);
	if (textEnd.page !== end.page) return 0;
	const isInRight = textEnd.x > measures.page.middle;
	const top = start.page === end.page ? start.y : measures.page.top;
	const empty = end.y - (isInRight ? textEnd.y : top);
	return Math.max(0, Math.floor(empty / 2 / STEP));
}

/** Nothing is below the last line but the column's end. */
function linesIn(height: number): number {
	return (height + GAP) / STEP;
}

function bottomOf({ notes, page: { bottom } }: Measures, page: number): number {
	const onPage = notes.filter((note) => note.page === page);
	return Math.min(bottom, ...onPage.map(({ y }) => y - ABOVE_NOTES));
}

function round(points: number): number {
	return Number(points.toFixed(2));
}
