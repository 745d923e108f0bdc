// A line → the day that it names, if it names one and says little else.
import { inBlocks } from "../../text/letter-blocks.ts";
import { foldDigits } from "../../text/quantities/fold-digits.ts";

export type ParsedDate = {
	/** ISO 8601: 2026-03-02. */
	readonly day: string;
	/** Set where day and month could change places: 02/03/2026. */
	readonly isAmbiguous: boolean;
};

type Parts = Readonly<Partial<Record<string, string>>>;

const LABEL =
	"(?:(?:first )?(?:published|posted|date|issued|issue(?: of)?|edition(?: of)?|ausgabe(?: vom)?|numéro(?: du)?|édition(?: du)?|edición(?: del)?|released|release date|veröffentlicht|publié|publicado|pubblicato|опубликовано|نُ?شر(?: في)?|发布时间|时间)(?: (?:on|at|am|le|el|il))?\\s*[:：]?\\s*)?";
const WEEKDAY = "(?:\\p{L}{2,12}[.,]*\\s+)?";
const TIME =
	"(?:\\s*[,|·•–—-]?\\s*(?:at |um |à |alle |ore |a las |às |kl\\.? ?|в )?\\d{1,2}[:.h時时]\\d{2}(?:[:.]\\d{2})?[分]?\\s*(?:[ap]\\.?m\\.?|uhr)?\\s*(?:\\(?[A-Z]{2,5}\\)?|[+-]\\d{2}:?\\d{2})?)?";
/** What says when the page was changed, behind the day on which it came out. */
const CHANGED =
	"(?:\\s*[,;|·•–—(-]?\\s*(?:mis à jour|modifié|updated|aktualisiert|actualizado|aggiornato|обновлено)(?!\\p{L})[^.!?]{0,50})?";
const YEAR = "(?<year>(?:19|20)\\d{2})";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?";
const MONTH = "(?<month>\\p{L}{3,12})\\.?";
const NUMBER_MONTH = "(?<number>\\d{1,2})";

const FORMS = [
	`${YEAR}-${NUMBER_MONTH}-${DAY}(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
	`${YEAR}[./]${NUMBER_MONTH}[./]${DAY}`,
	`${YEAR}\\s*[年년]\\s*${NUMBER_MONTH}\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日号號일]`,
	`${DAY}\\s+(?:de |of )?${MONTH},?\\s+(?:de |del )?${YEAR}(?:\\s*г\\.?)?`,
	`${MONTH}\\s+${DAY},?\\s+${YEAR}`,
	`(?<day>\\d{1,2})\\.\\s?${NUMBER_MONTH}\\.\\s?${YEAR}`,
] as const;
const LINES = FORMS.map(
	(form) =>
		new RegExp(
			inBlocks(`^${LABEL}${WEEKDAY}${form}${TIME}${CHANGED}\\s*\\.?$`),
			"iu",
		),
);
const IN_TEXT = FORMS.map(
	(form) =>
		new RegExp(
			inBlocks(`(?<![\\p{sc=Latin}\\p{N}])${form}(?![\\p{sc=Latin}\\p{N}])`),
			"giu",
		),
);
// Day first in most of the world, month first in America.
const SLASHED = new RegExp(
	`^${LABEL}${WEEKDAY}(?<first>\\d{1,2})[/-](?<second>\\d{1,2})[/-]${YEAR}${TIME}$`,
	"iu",
);

/** Parses a line that is a date, maybe with a label, a weekday or a time; months in English or the language of the text. */
export function parseDate(line: string, lang: string): ParsedDate | undefined {
	const words = foldDigits(line.trim());
	// No date is longer with all its company.
	if (words.length > 90 || !/(?:19|20)\d{2}/.test(words)) return undefined;
	for (const form of LINES) {
		const day = readDay(form.exec(words)?.groups, lang);
		if (day !== undefined) return { day, isAmbiguous: false };
	}
	return parseSlashed(SLASHED.exec(words)?.groups);
}

export type NamedDay = {
	/** ISO 8601. */
	readonly day: string;
	/** As the text has it. */
	readonly words: string;
};

/** Finds the days with their year that a sentence names, in the text's order, each once: "on February 15, 2025". */
export function findNamedDays(text: string, lang: string): NamedDay[] {
	if (!/(?:19|20)\d{2}/.test(text)) return [];
	const days = IN_TEXT.flatMap((form) =>
		[...text.matchAll(form)].flatMap((match) => {
			const day = readDay(match.groups, lang);
			return day === undefined
				? []
				: [{ day, words: match[0], index: match.index }];
		}),
	);
	return days
		.sort((a, b) => a.index - b.index)
		.filter(
			({ day }, at) => days.findIndex((other) => other.day === day) === at,
		)
		.map(({ day, words }) => ({ day, words }));
}

function readDay(parts: Parts | undefined, lang: string): string | undefined {
	if (parts === undefined) return undefined;
	const month =
		parts.number !== undefined
			? Number(parts.number)
			: findMonth(parts.month ?? "", lang);
	return isoDay(Number(parts.year), month, Number(parts.day));
}

function parseSlashed(parts: Parts | undefined): ParsedDate | undefined {
	if (parts === undefined) return undefined;
	const [first, second, year] = [parts.first, parts.second, parts.year].map(
		Number,
	);
	const dayFirst = isoDay(year, second, first);
	const monthFirst = isoDay(year, first, second);
	const day = dayFirst ?? monthFirst;
	return day === undefined
		? undefined
		: {
				day,
				isAmbiguous:
					dayFirst !== undefined &&
					monthFirst !== undefined &&
					dayFirst !== monthFirst,
			};
}

function isoDay(year = 0, month = 0, day = 0): string | undefined {
	const date = new Date(Date.UTC(year, month - 1, day));
	// The 31st of February would be the 3rd of March.
	const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return isReal ? date.toISOString().slice(0, 10) : undefined;
}

const monthsOf = new Map<string, readonly (readonly string[])[]>();

/** From 1; 0 where no month is called so. Three letters or more of its beginning are enough: "Sept". */
function findMonth(name: string, lang: string): number {
	const wanted = name.toLowerCase();
	for (const language of new Set([lang, "en"])) {
		const months = monthsOf.get(language) ?? listMonths(language);
		monthsOf.set(language, months);
		const index = months.findIndex((names) =>
			names.some((full) => full.startsWith(wanted)),
		);
		if (index >= 0) return index + 1;
	}
	return 0;
}

/** Names as they stand in dates and alone; some languages decline them. */
function listMonths(lang: string): string[][] {
	return Array.from({ length: 12 }, (_, index) => {
		const day = Date.UTC(2026, index, 15);
		const shapes = [
			{ month: "long", day: "numeric", timeZone: "UTC" },
			{ month: "long", timeZone: "UTC" },
			{ month: "short", timeZone: "UTC" },
		] as const;
		return shapes.flatMap((shape) =>
			new Intl.DateTimeFormat(lang === "und" ? "en" : lang, shape)
				.formatToParts(day)
				.filter(({ type }) => type === "month")
				.map(({ value }) => value.toLowerCase().replace(/\.$/, "")),
		);
	});
}
