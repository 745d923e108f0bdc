// A line → the byline, the day or both that it is.

import { parseByline } from "../parse-byline.ts";
import { parseDate } from "../parse-date.ts";
import type { HeadingLine } from "./heading-line.ts";

/** What begins like a day and is that of a change. */
export const UPDATED = /^(?:last )?(?:updated|modified)\b/iu;

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
	});
	const parts = splitLine(words).map(read);
	const isAllTold =
		parts.length > 0 && parts.every(({ byline, date }) => byline ?? date);
	const readings = isAllTold ? parts : [read(words)];
	const byline = readings.find((reading) => reading.byline)?.byline;
	const date = readings.find((reading) => reading.date)?.date;
	if (byline === undefined && date === undefined) return undefined;
	return {
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

const PLACED =
	/^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:de|del|la|las|los|el|[\p{Lu}][\p{L}\p{M}'’.-]*)){0,4}\s+[|·•–—-]\s+(?=\d.*\d{1,2}[:.h]\d{2})/u;

/** "Cabo Rojo - 18 ENE 2026 - 05:15": place, day and hour; without its hour it could be a title. */
export function readPlacedDay(words: string, lang: string): string | undefined {
	const place = PLACED.exec(words)?.[0];
	return place === undefined
		? undefined
		: parseDate(words.slice(place.length), lang)?.day;
}

function splitLine(words: string): string[] {
	const parts = words
		.split(/\s*[|•·]\s*|\s+[–—-]\s+|\s+(?=on \p{L}+ \d)/u)
		.map((part) => part.replace(/^on /, "").trim())
		.filter((part) => part !== "");
	return parts.length > 1 ? parts : [];
}
