// A language → patterns of the dates, times of day and reference numbers in its texts; a year is the group `year`.
import { cuedPattern } from "../cued-pattern.ts";

const ENGLISH =
	"Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?";
const YEAR = "(?<year>(?:1[0-9]|2[01])\\d\\d)";
const AFTER = "(?![\\p{L}\\p{N}]|[.,]\\d)";
const BEFORE = "(?<![\\p{L}\\p{N}]|\\d[.,:])";
const YEAR_WORDS = eitherCase(
	"in by since until till before after during throughout circa early late mid year fiscal FY spring summer autumn winter",
);
// A plural noun after a number makes it a count (“2025 companies”); these end in s and are no nouns.
const NOUN =
	"\\s+(?!(?:was|is|has|as|its|this|does|plus|less|perhaps|sees|saw|pass)(?!\\p{L}))\\p{Ll}+s(?!\\p{L})";
const DETERMINERS = `${eitherCase("the a an this its their our his her that each every of")}|\\p{L}+['’]s?`;
const UNITS =
	"per|million|billion|trillion|thousand|times|dollars?|euros?|pounds?|yuan|yen|nm|USD|EUR|GBP|CNY|JPY";

/** Finds years from 1900 to 2099 wherever they stand, with a determiner in group `before` and a plural noun in `noun`. */
export const findYears = cuedPattern(
	/(?:19|20)\d\d/,
	`(?<before>(?<!\\p{L})(?:${DETERMINERS})\\s+)?(?<![\\p{L}\\p{N}\\p{Sc}#+−-]|[.,:/]|\\p{Sc}\\s)(?<year>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}%]|[.,:/]\\d|\\s?[%\\p{Sc}]|[-‐‑]\\p{L}|\\s+(?:${UNITS})(?!\\p{L}))(?<noun>${NOUN})?`,
	"gu",
);

type Finder = ReturnType<typeof cuedPattern>;

const made = new Map<string, readonly Finder[]>();

/** What finds a language's dates, in the order in which it is asked; made once. */
export function datePatterns(lang: string): readonly Finder[] {
	const known = made.get(lang);
	if (known !== undefined) return known;
	const finders = listPatterns(lang).map(([cue, pattern]) =>
		cuedPattern(new RegExp(cue), pattern, "gu"),
	);
	made.set(lang, finders);
	return finders;
}

/** Each with a cue that it can't do without. */
function listPatterns(lang: string): (readonly [string, string])[] {
	const months = monthPattern(lang);
	const day = "\\d{1,2}(?:st|nd|rd|th|\\.)?";
	return [
		["-\\d\\d-", `${BEFORE}${YEAR}-\\d\\d-\\d\\d(?:T[\\d:.]+Z?)?${AFTER}`],
		[
			"\\d[/.-]\\d",
			`${BEFORE}\\d{1,2}([/.-])\\d{1,2}\\1(?:${YEAR}|\\d\\d)${AFTER}`,
		],
		["年", `${YEAR}年(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?`],
		["月", `\\d{1,2}月(?:\\d{1,2}[日号])?`],
		[
			months,
			`${BEFORE}${day}\\s+(?:(?:of|de)\\s+)?(?:${months})(?:,?\\s+(?:de\\s+)?${YEAR})?${AFTER}`,
		],
		[months, `${BEFORE}(?:${months})\\s+${day},?\\s+${YEAR}${AFTER}`],
		[months, `${BEFORE}(?:${months})\\s+${YEAR}${AFTER}`],
		[
			`(?:${months})\\s+\\d`,
			`${BEFORE}(?:${months})\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\p{L}\\p{N}%]|[.,:]\\d|\\s+(?:million|billion|per))`,
		],
		["\\d[-–/]\\d", `${BEFORE}${YEAR}(?:[-–/]\\d\\d)${AFTER}`],
		["\\ds", `${BEFORE}(?:${YEAR}s|\\d0s)(?!\\p{L})`],
		[
			"\\d:\\d",
			`${BEFORE}\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[ap]\\.?m\\b\\.?)?`,
		],
		["\\d\\s?[ap]\\.?m", `${BEFORE}\\d{1,2}(?:\\.\\d\\d)?\\s?[ap]\\.?m\\b\\.?`],
		["[.№#]\\s?\\d", `(?<![\\p{L}])(?:Nos?\\.|№)\\s?\\d+|#\\d+`],
		["(?:19|20)\\d\\d", afterYearWord("(?<year>(?:19|20)\\d\\d)")],
		["(?:1\\d|2[01])\\d\\d", afterYearWord(`${YEAR}(?!${NOUN})`)],
	];
}

function afterYearWord(year: string): string {
	return `(?<=(?<!\\p{L})(?:${YEAR_WORDS})\\s+|(?<!\\p{L})(?:mid|early|late|end|pre|post)[-‐‑])${year}(?!\\s?[%\\p{Sc}])${AFTER}`;
}

function eitherCase(words: string): string {
	return words
		.split(" ")
		.map(
			(word) =>
				`[${word[0]?.toUpperCase()}${word[0]?.toLowerCase()}]${word.slice(1)}`,
		)
		.join("|");
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
