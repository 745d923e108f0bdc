// A text → its dates and times of day: their years count as years, and nothing in them is an amount.
import { datePatterns, findYears } from "./date-patterns.ts";
import type { Quantity } from "./quantity.ts";

/** Years found, and every stretch that belongs to a date, a time or a reference number. */
export type Dates = {
	readonly years: readonly Quantity[];
	readonly taken: readonly { readonly start: number; readonly end: number }[];
};

/** Finds dates in a text; months are read in English and in its own language. */
export function findDates(text: string, lang: string): Dates {
	const taken: { start: number; end: number }[] = [];
	const years: Quantity[] = [];
	let rest = text;
	const take = (start: number, end: number, year: string | undefined) => {
		taken.push({ start, end });
		rest = rest.slice(0, start) + "\0".repeat(end - start) + rest.slice(end);
		if (year === undefined) return;
		const at = text.indexOf(year, start);
		years.push(yearAt(text, at));
	};
	if (!/\d/.test(text)) return { years, taken };
	for (const find of datePatterns(lang))
		for (const match of find(rest))
			take(match.index, match.index + match[0].length, match.groups?.year);
	for (const at of findBareYears(rest))
		take(at, at + 4, text.slice(at, at + 4));
	return { years: years.sort((a, b) => a.start - b.start), taken };
}

/** Years from 1900 to 2099 that stand alone: "2025 is seen as the year", "the 2024 elections"; not "2025 companies". */
function findBareYears(text: string): number[] {
	return findYears(text).flatMap(({ 0: match, index, groups }) => {
		const isCount = groups?.noun !== undefined && groups.before === undefined;
		return isCount ? [] : [index + match.indexOf(groups?.year ?? "")];
	});
}

function yearAt(text: string, start: number): Quantity {
	const year = text.slice(start, start + 4);
	return {
		start,
		end: start + 4,
		text: year,
		amount: Number(year),
		unit: "year",
		otherUnits: [],
		isVague: false,
	};
}
