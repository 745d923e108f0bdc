// A text → its dates and times of day: their years count as years, and nothing in them is an amount.
import type { Quantity } from "./quantity.ts";

/** Years found, and every stretch that belongs to a date, a time or a reference number. */
export type Dates = {
	readonly years: readonly Quantity[];
	readonly taken: readonly { readonly start: number; readonly end: number }[];
};

const ENGLISH =
	"Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?";
const YEAR = "(?<year>(?:1[0-9]|2[01])\\d\\d)";
const AFTER = "(?![\\p{L}\\p{N}]|[.,]\\d)";
const BEFORE = "(?<![\\p{L}\\p{N}]|\\d[.,:])";
const YEAR_WORDS =
	"in|by|since|until|till|before|after|during|from|through|throughout|circa|early|late|mid|year|years|fiscal|FY|spring|summer|autumn|winter|to";
// A plural noun after a number makes it a count ("2,025 companies" without its comma), but these end in s and are no nouns.
const NOT_NOUNS = "was|is|has|as|its|this|does|plus|less|perhaps|sees|saw|pass";
const DETERMINERS =
	"the|a|an|this|its|their|our|his|her|that|each|every|of|[\\p{L}]+['’]s?";

/** Finds dates in a text; months are read in English and in its own language. */
export function findDates(text: string, lang: string): Dates {
	const months = monthPattern(lang);
	const day = "\\d{1,2}(?:st|nd|rd|th|\\.)?";
	const patterns = [
		`${BEFORE}${YEAR}-\\d\\d-\\d\\d(?:T[\\d:.]+Z?)?${AFTER}`,
		`${BEFORE}\\d{1,2}([/.-])\\d{1,2}\\1(?:${YEAR}|\\d\\d)${AFTER}`,
		`${YEAR}年(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?`,
		`\\d{1,2}月(?:\\d{1,2}[日号])?`,
		`${BEFORE}${day}\\s+(?:(?:of|de)\\s+)?(?:${months})(?:,?\\s+(?:de\\s+)?${YEAR})?${AFTER}`,
		`${BEFORE}(?:${months})\\s+${day},?\\s+${YEAR}${AFTER}`,
		`${BEFORE}(?:${months})\\s+${YEAR}${AFTER}`,
		`${BEFORE}(?:${months})\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\p{L}\\p{N}%]|[.,:]\\d|\\s+(?:million|billion|per))`,
		`${BEFORE}${YEAR}(?:[-–/]\\d\\d)${AFTER}`,
		`${BEFORE}(?:${YEAR}s|\\d0s)(?!\\p{L})`,
		`${BEFORE}\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[ap]\\.?m\\b\\.?)?`,
		`${BEFORE}\\d{1,2}(?:\\.\\d\\d)?\\s?[ap]\\.?m\\b\\.?`,
		`(?<![\\p{L}])(?:Nos?\\.|№)\\s?\\d+|#\\d+`,
		`(?<=(?<!\\p{L})(?:${YEAR_WORDS})\\s+|(?<!\\p{L})(?:mid|early|late|end|pre|post)[-‐‑])(?<![\\p{Sc}])${YEAR}(?!\\s?[%\\p{Sc}])(?!\\s+\\p{Ll}+s(?!\\p{L}))${AFTER}`,
	];
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
	for (const pattern of patterns)
		for (const match of rest.matchAll(new RegExp(pattern, "gu")))
			take(match.index, match.index + match[0].length, match.groups?.year);
	for (const at of findBareYears(rest))
		take(at, at + 4, text.slice(at, at + 4));
	return { years: years.sort((a, b) => a.start - b.start), taken };
}

/** Years from 1900 to 2099 that stand alone: "2025 is seen as the year", "the 2024 elections"; not "2025 companies". */
function findBareYears(text: string): number[] {
	const bare = new RegExp(
		`(?<before>(?<!\\p{L})(?:${DETERMINERS})\\s+)?(?<![\\p{L}\\p{N}\\p{Sc}#+−-]|[.,:/]|\\p{Sc}\\s)(?<year>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}%]|[.,:/]\\d|\\s?[%\\p{Sc}]|[-‐‑]\\p{L}|\\s+(?:per|million|billion|trillion|thousand|times|dollars?|euros?|pounds?|yuan|yen|nm|[A-Z]{3})(?!\\p{L}))(?<noun>\\s+(?!(?:${NOT_NOUNS})(?!\\p{L}))\\p{Ll}+s(?!\\p{L}))?`,
		"giu",
	);
	return [...text.matchAll(bare)].flatMap(({ 0: match, index, groups }) => {
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

function monthPattern(lang: string): string {
	if (/^en(?:-|$)/.test(lang)) return ENGLISH;
	const names = ["long", "short"] as const;
	const own = names.flatMap((month) => {
		const format = new Intl.DateTimeFormat(lang, {
			month,
			day: "numeric",
			timeZone: "UTC",
		});
		return Array.from(
			{ length: 12 },
			(_, at) =>
				format
					.formatToParts(Date.UTC(2025, at, 15))
					.find(({ type }) => type === "month")?.value ?? "",
		);
	});
	const words = own
		.filter((name) => /^\p{L}{3,}\.?$/u.test(name))
		.map((name) => name.replace(".", "\\."));
	return [...words.sort((a, b) => b.length - a.length), ENGLISH].join("|");
}
