// The first lines of a text → which of them are headline, dek, byline and day.
import { endsSentence } from "../../blocks/ends-sentence.ts";
import type { Line } from "../../blocks/split-lines.ts";
import type { MovedTo } from "../../edits/edit.ts";
import { plainInline } from "../plain-inline.ts";
import { findDatelineByline } from "./find-dateline-byline.ts";
import { findPageHeading } from "./find-page-heading.ts";
import type { HeadingLine } from "./heading-line.ts";
import { readSigned, UPDATED } from "./read-signed.ts";
import { withRole } from "./with-role.ts";

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
const LONGEST_OF_TWO = 90;
const TITLE_LABEL =
	/^(?:(?:headline|title|hed)\s*:|(?:subject|betreff|objet|asunto|oggetto|тема)\s*:(?:\s*(?:fwd?|re|aw|wg|tr|rv)\s*:)*)\s*(?=\S)/iu;
const DEK_LABEL =
	/^(?:dek|deck|summary|standfirst|subtitle|subhead|abstract|lead)\s*:\s*(?=\S)/iu;
const UNDERLINE = /^\s*(?:={3,}|-{3,})\s*$/;

/**
 * Reads lines from the first on, and stops at the first that is none of these; where no byline is met so, a plain text may be a
 * page's copy, whose own name stands above. `lines` are those that aren't blank.
 */
export function readHeading(
	lines: readonly Line[],
	rules: HeadingRules,
): HeadingLine[] {
	const heading = readOn(lines, 0, rules);
	const names = (field: MovedTo) =>
		heading.some(({ found }) => found.some((one) => one.field === field));
	const { headline, byline } = rules.known;
	return rules.format === "markdown" ||
		headline !== undefined ||
		byline !== undefined ||
		names("byline")
		? heading
		: (readBelowPageName(lines, rules) ?? [
				...heading,
				...[findDatelineByline(lines, rules.lang) ?? []].flat(),
			]);
}

function readOn(
	lines: readonly Line[],
	from: number,
	rules: HeadingRules,
): HeadingLine[] {
	const heading: HeadingLine[] = [];
	let at = from;
	let hasHeadline = from > 0 || rules.known.headline !== undefined;
	while (at < lines.length && heading.length < MOST_LINES) {
		const line =
			readKnown(lines, at, rules) ??
			(hasHeadline ? undefined : readTitle(lines, at, rules, heading)) ??
			readCompany(lines, at, rules, from > 0 || heading.length > 0);
		if (line === undefined) break;
		hasHeadline ||= line.found.some(({ field }) => field === "headline");
		const end = at + line.lines;
		const whole = withRole(line, lines[end - 1], lines[end]);
		heading.push(whole);
		at += whole.lines;
	}
	// A text is never all heading.
	return at >= lines.length ? [] : heading;
}

/** Byline and day beside it first, for the day above the page's name is the day on which it was copied as often as not. */
function readBelowPageName(
	lines: readonly Line[],
	rules: HeadingRules,
): HeadingLine[] | undefined {
	const place = findPageHeading(lines, rules.lang);
	if (place === undefined) return undefined;
	const below = readOn(lines, place.byline, rules);
	const take = (at: number, field: MovedTo) => ({
		at,
		lines: 1,
		found: [{ field, value: plainInline(lines[at]?.text ?? "") }],
	});
	const signed =
		below.length > 0
			? below
			: [
					take(place.byline, "byline"),
					...readOn(lines, place.byline + 1, rules),
				];
	const days = lines.slice(0, place.headline).flatMap((_, at) => {
		const day = readCompany(lines, at, rules, false);
		const doubt = `"${lines[at]?.text.trim()}" stands above the headline, and may be the day on which the page was copied`;
		return day === undefined ? [] : [{ ...day, doubt }];
	});
	return [
		...signed,
		...days,
		...place.labels.map((at) => ({ at, lines: 1, found: [] })),
		{
			...take(place.headline, "headline"),
			...(place.dek !== undefined && {
				doubt: place.isUnsure
					? "two lines stand above the byline, and the first was read as the headline; take it out if it is the page's name"
					: "two lines stand above the byline, and the second was read as the dek; join them if they are one headline",
			}),
		},
		...(place.dek === undefined ? [] : [take(place.dek, "dek")]),
	];
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
	{ format, isHeadline, lang }: HeadingRules,
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
	const isCompany =
		readCompany(lines, at, { lang: "en", format }, true) !== undefined;
	if (!isFirst || isCompany || isMarked(words)) return undefined;
	const below = plainInline(next.text);
	const isSigned = readSigned(below, lang) !== undefined;
	// "by Jane Doe" in small letters goes on with nothing.
	if (isSigned && words.length <= LONGEST_OF_TWO && !endsSentence(words))
		return title(words, 1);
	if (!UPDATED.test(below) && isTwoLined(line, next, lines[at + 2]))
		return withDoubt(
			title(`${words} ${next.text.trim()}`, 2),
			`"${next.text.trim()}" was read as the headline's second line; part them if it isn't`,
		);
	return isHeadline(line, next) ? title(words, 1) : undefined;
}

function withDoubt(
	line: HeadingLine | undefined,
	doubt: string,
): HeadingLine | undefined {
	return line === undefined ? undefined : { ...line, doubt };
}

/** Two short lines with a blank one below them, of which the second goes on in small letters and ends no sentence. */
function isTwoLined(line: Line, next: Line, third: Line | undefined): boolean {
	const goesOn =
		next.start === line.end + 1 && /^\s*\p{Ll}(?!\p{Lu})/u.test(next.text);
	const standsFree = third !== undefined && third.start > next.end + 1;
	return (
		goesOn &&
		standsFree &&
		[line, next].every(
			({ text }) => text.length <= LONGEST_OF_TWO && !endsSentence(text),
		)
	);
}

function isMarked(words: string): boolean {
	return /^(?:[-+*>•|]|\d+[.)])\s|^[-=_*~]{3,}$/.test(words);
}

/** Byline, day or dek; a dek without a label only where a byline or a day follows it. */
function readCompany(
	lines: readonly Line[],
	at: number,
	{ lang, format }: Pick<HeadingRules, "lang" | "format">,
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
	// Above it stands a marked title, not a page's name that could be one.
	const isPlainMarkdown =
		format === "markdown" &&
		/^[*_]{0,3}[\p{L}\p{N}“"‘'«¿¡]/u.test(lines[at]?.text ?? "");
	const isDek =
		words.length <= LONGEST_DEK &&
		(endsSentence(words) || isPlainMarkdown) &&
		words.includes(" ") &&
		readSigned(next, lang) !== undefined;
	return isDek
		? { at, lines: 1, found: [{ field: "dek", value: words }] }
		: undefined;
}
