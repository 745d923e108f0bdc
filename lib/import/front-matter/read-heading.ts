// The first lines of a text → which of them are headline, dek, byline and day.
import { endsSentence } from "../blocks/ends-sentence.ts";
import type { Line } from "../blocks/split-lines.ts";
import type { MovedTo } from "../edits/edit.ts";
import { parseByline } from "./parse-byline.ts";
import { parseDate } from "./parse-date.ts";
import { plainInline } from "./plain-inline.ts";

export type HeadingLine = {
	/** Number of the first line among those that aren't blank, and how many it takes. */
	readonly at: number;
	readonly lines: number;
	readonly found: readonly {
		readonly field: MovedTo;
		readonly value: string;
	}[];
	readonly doubt?: string;
};

export type HeadingRules = {
	readonly format: "text" | "markdown";
	readonly lang: string;
	/** What is known before: from the page's own metadata or from a draft's front matter. */
	readonly known: Readonly<Partial<Record<MovedTo, string>>>;
	/** Whether an unmarked first line of a plain text is a headline. */
	readonly isHeadline: (line: Line, next: Line) => boolean;
};

const MOST_LINES = 8;
const LONGEST_DEK = 320;
const TITLE_LABEL = /^(?:headline|title|subject|hed)\s*:\s*(?=\S)/iu;
const DEK_LABEL =
	/^(?:dek|deck|summary|standfirst|subtitle|subhead|abstract|lead)\s*:\s*(?=\S)/iu;
const UNDERLINE = /^\s*(?:={3,}|-{3,})\s*$/;
const UPDATED = /^(?:last )?(?:updated|modified)\b/iu;

/** Reads lines from the first on, and stops at the first that is none of these. `lines` are those that aren't blank. */
export function readHeading(
	lines: readonly Line[],
	rules: HeadingRules,
): HeadingLine[] {
	const heading: HeadingLine[] = [];
	let at = 0;
	let hasHeadline = rules.known.headline !== undefined;
	while (at < lines.length && heading.length < MOST_LINES) {
		const line =
			readKnown(lines, at, rules) ??
			(hasHeadline ? undefined : readTitle(lines, at, rules, heading)) ??
			readCompany(lines, at, rules, heading.length > 0);
		if (line === undefined) break;
		hasHeadline ||= line.found.some(({ field }) => field === "headline");
		heading.push(line);
		at += line.lines;
	}
	// A text is never all heading.
	return at >= lines.length ? [] : heading;
}

/** A line that says again what the front matter says. */
function readKnown(
	lines: readonly Line[],
	at: number,
	{ known }: HeadingRules,
): HeadingLine | undefined {
	const words = fold(plainInline(lines[at]?.text ?? ""));
	const { headline, byline } = known;
	if (headline !== undefined && words === fold(headline))
		return {
			at,
			lines: 1,
			found: [{ field: "headline", value: headline }],
		};
	const isByline =
		byline !== undefined &&
		[fold(byline), `by ${fold(byline)}`].includes(words);
	return isByline
		? { at, lines: 1, found: [{ field: "byline", value: byline }] }
		: undefined;
}

function fold(words: string): string {
	return words.toLowerCase().replace(/\s+/g, " ").trim();
}

function readTitle(
	lines: readonly Line[],
	at: number,
	{ format, isHeadline }: HeadingRules,
	heading: readonly HeadingLine[],
): HeadingLine | undefined {
	const line = lines[at];
	const next = lines[at + 1];
	if (line === undefined || next === undefined) return undefined;
	const words = line.text.trim();
	const title = (value: string, count: number) =>
		value === ""
			? undefined
			: {
					at,
					lines: count,
					found: [{ field: "headline" as const, value }],
				};
	if (/^#\s/.test(words)) return title(plainInline(words), 1);
	const isUnderlined = UNDERLINE.test(next.text) && next.start === line.end + 1;
	if (isUnderlined && (format === "text" || /=/.test(next.text)))
		return title(plainInline(words), 2);
	if (format === "markdown") return undefined;
	if (TITLE_LABEL.test(words)) return title(words.replace(TITLE_LABEL, ""), 1);
	const isFirst = heading.every(({ found }) =>
		found.every(({ field }) => field === "publishedOn"),
	);
	const isCompany = readCompany(lines, at, { lang: "en" }, true) !== undefined;
	return isFirst && !isCompany && isHeadline(line, next) && !isMarked(words)
		? title(words, 1)
		: undefined;
}

function isMarked(words: string): boolean {
	return /^(?:[-+*>•|]|\d+[.)])\s|^[-=_*~]{3,}$/.test(words);
}

/** Byline, day or dek; a dek without a label only where a byline or a day follows it. */
function readCompany(
	lines: readonly Line[],
	at: number,
	{ lang }: Pick<HeadingRules, "lang">,
	isBelowTitle: boolean,
): HeadingLine | undefined {
	const words = plainInline(lines[at]?.text ?? "");
	const signed = readSigned(words, lang);
	if (signed !== undefined) return { at, lines: 1, ...signed };
	if (!isBelowTitle) return undefined;
	if (DEK_LABEL.test(words))
		return {
			at,
			lines: 1,
			found: [{ field: "dek", value: words.replace(DEK_LABEL, "") }],
		};
	const next = plainInline(lines[at + 1]?.text ?? "");
	const isDek =
		words.length <= LONGEST_DEK &&
		endsSentence(words) &&
		words.includes(" ") &&
		readSigned(next, lang) !== undefined;
	return isDek
		? { at, lines: 1, found: [{ field: "dek", value: words }] }
		: undefined;
}

/** "By Jane Doe | 2 March 2026", in either order, or one of the two. */
function readSigned(
	words: string,
	lang: string,
): Pick<HeadingLine, "found" | "doubt"> | undefined {
	if (words === "" || UPDATED.test(words)) return undefined;
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

function splitLine(words: string): string[] {
	const parts = words
		.split(/\s*[|•·]\s*|\s+[–—-]\s+|\s+(?=on \p{L}+ \d)/u)
		.map((part) => part.replace(/^on /, "").trim())
		.filter((part) => part !== "");
	return parts.length > 1 ? parts : [];
}
