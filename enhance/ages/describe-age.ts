// A day, month or year, and now → how far apart they are, in words: "21 months ago", "in 4 years".
import type { AgePatterns } from "../../lib/model/age-patterns.ts";

const MONTHS_A_YEAR = 12;
type SaidAges = Omit<AgePatterns, "shown">;

/** From here on, years are told in place of months. */
const MONTHS_WORTH_YEARS = 24;

/** In whole calendar months, for a month has no day; years for a date that is a year. Undefined for what is no date and for the present month or year. */
export function describeAge(
	date: string,
	now: Date,
	patterns: SaidAges,
): string | undefined {
	const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(date) ?? [];
	if (year === undefined) return undefined;
	const years = Number(year) - now.getFullYear();
	if (month === undefined) return say(years, "year", patterns);
	const months = years * MONTHS_A_YEAR + Number(month) - (now.getMonth() + 1);
	return Math.abs(months) < MONTHS_WORTH_YEARS
		? say(months, "month", patterns)
		: say(Math.trunc(months / MONTHS_A_YEAR), "year", patterns);
}

function say(
	distance: number,
	unit: "month" | "year",
	{ lang, said, hasOwnDigits }: SaidAges,
): string | undefined {
	if (distance === 0) return undefined;
	const count = Math.abs(distance);
	const number = hasOwnDigits ? count.toLocaleString(lang) : String(count);
	const patterns = said[`${distance < 0 ? "-" : "+"}${unit}`];
	const category = new Intl.PluralRules(lang).select(count);
	return (patterns[category] ?? patterns.other)?.replace("#", number);
}
