// A line at the head of a text → the name of a paper, or a label below it, that stands above the headline.
import { endsSentence } from "../../blocks/ends-sentence.ts";
import type { Line } from "../../blocks/split-lines.ts";
import { isLoneMark } from "../cut-wire-marks.ts";
import { findDateline } from "../find-dateline.ts";
import { parseDate } from "../parse-date.ts";
import { plainInline } from "../plain-inline.ts";
import type { HeadingLine } from "./heading-line.ts";
import type { HeadingRules } from "./heading-rules.ts";
import { isMasthead, isSectionList } from "./is-masthead.ts";
import { readSigned } from "./read-signed.ts";
import { readTitle } from "./read-title.ts";

/** Labels and a day between a name and its headline. */
const MOST_BETWEEN = 4;
const LEAST_TITLE_WORDS = 4;
const LONGEST_TITLE = 160;
/** What papers print below their name. */
const BELOW =
	/^(?:vol(?:ume)?\.? ?[\dIVXLC]+.*|(?:no|nr|issue|ausgabe)\.? ?\d+.*|(?:est(?:ablished|d)?|founded|serving\b.*|gegründet)\b.*\d{4}\.?|(?:\p{L}+ )?edition|\p{L}+|(?:\p{L}+ )?news)$/iu;

/** Undefined where no line below it could be the headline: then the name is that itself, or a text's first line. */
export function readMasthead(
	lines: readonly Line[],
	at: number,
	rules: HeadingRules,
	heading: readonly HeadingLine[],
): HeadingLine | undefined {
	const words = wordsAt(lines, at);
	const above = heading.at(-1);
	const isFirst = heading.every(({ found }) =>
		found.every(({ field }) => field === "publishedOn"),
	);
	const print = isFirst ? readPrintLine(words, rules.lang) : undefined;
	if (print !== undefined && hasTitleBelow(lines, at, rules))
		return { at, lines: 1, ...print };
	const isName = isFirst && isMasthead(words);
	const isMark =
		isFirst && (isLoneMark(words) || isKicker(lines, at, rules.lang));
	const isBelow = above?.found.length === 0 && isBelowName(words);
	if (!(isName || isMark || isBelow) || !hasTitleBelow(lines, at, rules))
		return undefined;
	return {
		at,
		lines: 1,
		found: [],
		...(isMark && {
			doubt: `"${words}" stands above the headline; write it into section if it is the kicker`,
		}),
		...(isName && {
			doubt: `"${words}" was taken for the name of a paper above the headline; write it into headline if it is that`,
		}),
	};
}

/** "Harbour Weekly | Monday, March 2, 2026 | Page A1": a paper's name with what it prints beside it. */
function readPrintLine(
	words: string,
	lang: string,
): Pick<HeadingLine, "found" | "isMore"> | undefined {
	const parts = words.split(/\s+[|•·]\s+/u);
	if (parts.length < 2 || !parts.some(isMasthead)) return undefined;
	const days = parts.map((part) => parseDate(part, lang)?.day);
	const isAllTold = parts.every(
		(part, at) =>
			isMasthead(part) ||
			days[at] !== undefined ||
			/^(?:page|seite|p\.)\s?[a-z]?\d{1,3}$/iu.test(part) ||
			BELOW.test(part),
	);
	const day = days.find((one) => one !== undefined);
	if (!isAllTold) return undefined;
	return {
		found: day === undefined ? [] : [{ field: "publishedOn", value: day }],
		isMore: true,
	};
}

/** "Schifffahrt" by itself above a line of many words that stands above the story. */
function isKicker(lines: readonly Line[], at: number, lang: string): boolean {
	const [title, story] = [lines[at + 1], lines[at + 2]];
	const words = wordsAt(lines, at + 1);
	return (
		/^\p{Lu}\p{Ll}{3,20}$/u.test(wordsAt(lines, at)) &&
		title !== undefined &&
		story !== undefined &&
		story.start > title.end + 1 &&
		words.split(/\s+/u).length >= LEAST_TITLE_WORDS &&
		words.length <= LONGEST_TITLE &&
		!endsSentence(words) &&
		findDateline(wordsAt(lines, at + 2), lang) !== undefined
	);
}

function hasTitleBelow(
	lines: readonly Line[],
	at: number,
	rules: HeadingRules,
): boolean {
	for (let next = at + 1; next <= at + MOST_BETWEEN; next += 1) {
		const words = wordsAt(lines, next);
		const isBetween =
			isBelowName(words) || readSigned(words, rules.lang) !== undefined;
		if (!isBetween) return readTitle(lines, next, rules, []) !== undefined;
	}
	return false;
}

function isBelowName(words: string): boolean {
	return BELOW.test(words) || isSectionList(words);
}

function wordsAt(lines: readonly Line[], at: number): string {
	return plainInline(lines[at]?.text ?? "");
}
