// A line → the byline, the day or both that it is.

import { parseByline } from "../parse-byline.ts";
import { parseDate } from "../parse-date.ts";
import type { HeadingLine } from "./heading-line.ts";

/** What begins like a day and is that of a change. */
export const UPDATED = /^(?:last )?(?:updated|modified)\b/iu;

/** The account that a blog's program begins with is no author. */
const ACCOUNT =
	/^(?:(?:posted|published|written)\s+)?by\s+(?:admin(?:istrator)?|webmaster|root|user\d*)$/iu;
const ORIGIN_LABEL = "(?:来源|來源|出处|出處)\\s*[:：]";
/** "来源：江湾晚报" alone, and in a line with more. */
const ORIGIN = new RegExp(
	`^${ORIGIN_LABEL}\\s*[\\p{L}\\p{N}·《》]{2,24}$`,
	"u",
);
const ORIGIN_WITHIN = new RegExp(`(?<!\\p{L})${ORIGIN_LABEL}`, "u");
/** "Posted on March 2, 2026 by Jane Doe". */
const DAY_FIRST =
	/^(?:(?:posted|published|written)\s+)?on\s+(?<day>[\p{L}\d.,: -]{6,40}?)\s+(?<by>by\s+\S.*)$/iu;
/** "By Jane Doe, 2 March 2026", "Par Anne Martin, publié le 2 mars 2026". */
const DAY_BEHIND = /^(?<by>\p{L}+\s[^,]+?),\s+(?<day>[^,]*\d.*)$/u;
/** Chinese pages set no sign between what they tell of a text. */
const LABEL_BEGINS =
	/\u3000+|\s+(?=(?:来源|來源|出处|出處|作者|记者|記者)(?:\s*[:：]|\s+\p{sc=Han}))/u;

/** "By Jane Doe | 2 March 2026", in either order, or one of the two. */
export function readSigned(
	words: string,
	lang: string,
): Pick<HeadingLine, "found" | "doubt" | "isMore"> | undefined {
	if (words === "" || UPDATED.test(words)) return undefined;
	const day = readPlacedDay(words, lang);
	if (day !== undefined)
		return { found: [{ field: "publishedOn", value: day }], isMore: true };
	const read = (part: string) => ({
		byline: parseByline(part),
		date: parseDate(part, lang),
		isMore: ACCOUNT.test(part) || ORIGIN.test(part),
	});
	const behind = splitBehind(words, lang);
	const parts = (behind ?? splitLine(words)).map(read);
	const isAllTold =
		parts.length > 0 &&
		(parts.every(({ byline, date, isMore }) => isMore || (byline ?? date)) ||
			isNamed(words, parts));
	const readings = isAllTold ? parts : [read(words)];
	const byline = readings.find((reading) => reading.byline)?.byline;
	const date = readings.find((reading) => reading.date)?.date;
	const isMore = readings.some((reading) => reading.isMore);
	if (byline === undefined && date === undefined && !isMore) return undefined;
	return {
		...(isMore && { isMore }),
		...(ORIGIN_WITHIN.test(words) && {
			doubt: `"${words}" names where the text was taken from; write it into sources if it belongs there`,
		}),
		found: [
			...(byline === undefined
				? []
				: [{ field: "byline" as const, value: byline }]),
			...(date === undefined
				? []
				: [{ field: "publishedOn" as const, value: date.day }]),
		],
		...(date?.isAmbiguous && {
			doubt: `"${words}" was read day first, as ${date.day}; correct publishedOn if it is month first`,
		}),
	};
}

/** "Court Reports · 5 March 2026 · By Lena Marsh": a page's name beside both, in a row that only strokes and dots part. */
function isNamed(
	words: string,
	parts: readonly { readonly byline?: unknown; readonly date?: unknown }[],
): boolean {
	return (
		/\s[|•·]\s/u.test(words) &&
		words.length <= LONGEST_ROW &&
		parts.some(({ byline }) => byline !== undefined) &&
		parts.some(({ date }) => date !== undefined) &&
		parts.filter(
			({ byline, date }) => byline === undefined && date === undefined,
		).length === 1
	);
}

const LONGEST_ROW = 110;

const PLACED =
	/^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:de|del|la|las|los|el|[\p{Lu}][\p{L}\p{M}'’.-]*)){0,4}\s+[|·•–—-]\s+(?=\d.*\d{1,2}[:.h]\d{2})/u;

/** "Hafenstadt, 2. März 2026", "Paris, le 2 mars 2026". */
const TOWN = /^\p{Lu}[\p{L}\p{M}’' -]{1,40},\s+(?:(?:den|le|el)\s+)?(?=\d)/u;

/** "Cabo Rojo - 18 ENE 2026 - 05:15": place, day and hour; without its hour it could be a title. */
export function readPlacedDay(words: string, lang: string): string | undefined {
	const place = (PLACED.exec(words) ?? TOWN.exec(words))?.[0];
	// "Monday, 2 March 2026" names no town, and "By Jane Doe, 2 March 2026" somebody.
	if (
		place === undefined ||
		parseDate(words, lang) !== undefined ||
		parseByline(place.replace(/[\s|·•–—,-]+$/u, "")) !== undefined
	)
		return undefined;
	return parseDate(words.slice(place.length), lang)?.day;
}

/** The byline and the day that a comma parts, or undefined where they aren't both. */
function splitBehind(words: string, lang: string): string[] | undefined {
	const { by = "", day = "" } = DAY_BEHIND.exec(words)?.groups ?? {};
	const isBoth =
		parseByline(by) !== undefined && parseDate(day, lang) !== undefined;
	return isBoth ? [by, day] : undefined;
}

function splitLine(words: string): string[] {
	const { day, by } = DAY_FIRST.exec(words)?.groups ?? {};
	if (day !== undefined && by !== undefined) return [day, by];
	const parts = words
		.split(LABEL_BEGINS)
		.join(" | ")
		.split(/\s*[|•·]\s*|\s+[–—-]\s+(?!\d{1,2}[:.h]\d{2})|\s+(?=on \p{L}+ \d)/u)
		.map((part) => part.replace(/^on /, "").trim())
		.filter((part) => part !== "");
	return parts.length > 1 ? parts : [];
}
