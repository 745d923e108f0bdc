// A day, month or year, and now → how far apart they are, in words: "21 months ago", "in 4 years".

const MONTHS_A_YEAR = 12;
/** From here on, years are told in place of months. */
const MONTHS_WORTH_YEARS = 24;

/** In whole calendar months, for a month has no day; years for a date that is a year. Undefined for what is no date and for the present month or year. */
export function describeAge(
	date: string,
	now: Date,
	lang: string,
): string | undefined {
	const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(date) ?? [];
	if (year === undefined) return undefined;
	const years = Number(year) - now.getFullYear();
	const format = new Intl.RelativeTimeFormat(lang);
	if (month === undefined)
		return years === 0 ? undefined : format.format(years, "year");
	const months = years * MONTHS_A_YEAR + Number(month) - (now.getMonth() + 1);
	if (months === 0) return undefined;
	return Math.abs(months) < MONTHS_WORTH_YEARS
		? format.format(months, "month")
		: format.format(Math.trunc(months / MONTHS_A_YEAR), "year");
}
