// The first lines of a text → which of them are headline, dek, byline and day.
import type { Line } from "../../blocks/split-lines.ts";
import type { MovedTo } from "../../edits/edit.ts";
import { plainInline } from "../plain-inline.ts";
import { findDatelineByline } from "./find-dateline-byline.ts";
import { findPageHeading } from "./find-page-heading.ts";
import type { HeadingLine } from "./heading-line.ts";
import type { HeadingRules } from "./heading-rules.ts";
import { readCompany, readSecondHeadline } from "./read-company.ts";
import { readMasthead } from "./read-masthead.ts";
import { readTitle } from "./read-title.ts";
import { withRole } from "./with-role.ts";

const MOST_LINES = 8;

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
			(hasHeadline
				? undefined
				: (readMasthead(lines, at, rules, heading) ??
					readTitle(lines, at, rules, heading))) ??
			readCompany(lines, at, rules, from > 0 || heading.length > 0) ??
			(heading.at(-1)?.found[0]?.field === "headline"
				? readSecondHeadline(lines, at, rules)
				: undefined);
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
	const { headline, byline, dek } = known;
	if (dek !== undefined && words === fold(dek))
		return { at, lines: 1, found: [{ field: "dek", value: dek }] };
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
