// A line at the head of a text → the byline, the day or the dek that it is.
import { endsSentence } from "../../blocks/ends-sentence.ts";
import type { Line } from "../../blocks/split-lines.ts";
import { findDateline } from "../find-dateline.ts";
import { plainInline } from "../plain-inline.ts";
import type { HeadingLine } from "./heading-line.ts";
import type { HeadingRules } from "./heading-rules.ts";
import { readSigned } from "./read-signed.ts";

const LONGEST_DEK = 320;
const LEAST_WORDS = 5;
const LEAST_PROSE = 60;
const DEK_LABEL =
	/^(?:dek|deck|summary|standfirst|subtitle|subhead|abstract|lead)\s*:\s*(?=\S)/iu;
/** "LIVE Updated 5 Mar 2026 14.32 GMT", "Stand: 04.03.2026, 18:45 Uhr". */
const CHANGED =
	/^(?:live[\s|•·:–—-]+)?(?:last )?(?:updated|modified)\b.{0,40}\d{1,2}[.:]\d{2}.{0,8}$|^stand\s*:\s.{0,30}\d{4}.{0,60}$/iu;
/** What programs for notes write below a title. */
const PROPERTY =
	/^(?:status|last edited(?: time| by)?|created(?: time| by)?|owner|assignee|priority|word ?count|words|reviewer|stage)\s*:\s*\S/iu;

/** Byline, day or dek; a dek without a label only where a byline or a day follows it. */
export function readCompany(
	lines: readonly Line[],
	at: number,
	{ lang, format }: Pick<HeadingRules, "lang" | "format">,
	isBelowTitle: boolean,
): HeadingLine | undefined {
	const words = plainInline(lines[at]?.text ?? "");
	const signed = readSigned(words, lang);
	if (signed !== undefined) return { at, lines: 1, ...signed };
	if (!isBelowTitle) return undefined;
	if (PROPERTY.test(words)) return { at, lines: 1, found: [] };
	if (CHANGED.test(words))
		return {
			at,
			lines: 1,
			found: [],
			doubt: `"${words}" says when the page was changed; write the day into publishedOn if it was published then`,
		};
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
		!PROPERTY.test(words) &&
		(endsSentence(words) || isPlainMarkdown) &&
		words.includes(" ") &&
		readSigned(next, lang) !== undefined;
	return isDek
		? { at, lines: 1, found: [{ field: "dek", value: words }] }
		: undefined;
}

/**
 * In plain text: the line between a headline and the dateline that its story opens with, or the prose; but where more such lines stand
 * above prose it is the first of the headings.
 */
export function readSecondHeadline(
	lines: readonly Line[],
	at: number,
	{ lang, format }: Pick<HeadingRules, "lang" | "format">,
): HeadingLine | undefined {
	const words = lines[at]?.text.trim() ?? "";
	const next = lines[at + 1]?.text.trim() ?? "";
	const isPhrase =
		format === "text" &&
		words.length <= LONGEST_DEK &&
		/^[\p{L}“"‘'«¿¡].* /u.test(words) &&
		!endsSentence(words) &&
		findDateline(words, lang) === undefined;
	if (!isPhrase) return undefined;
	const found = [{ field: "dek" as const, value: words }];
	if (findDateline(next, lang) !== undefined) return { at, lines: 1, found };
	const isDek =
		words.split(/\s+/u).length >= LEAST_WORDS &&
		standsAboveProse(lines, at) &&
		!lines.some((_, below) => below > at && standsAboveProse(lines, below));
	return isDek
		? {
				at,
				lines: 1,
				found,
				doubt: `"${words}" was read as the dek; put it back below the headline if it is a heading`,
			}
		: undefined;
}

/** A short line without a full stop, with a blank line below it and then a paragraph. */
function standsAboveProse(lines: readonly Line[], at: number): boolean {
	const line = lines[at];
	const next = lines[at + 1];
	const words = line?.text.trim() ?? "";
	return (
		line !== undefined &&
		next !== undefined &&
		next.start > line.end + 1 &&
		words.length <= LONGEST_DEK / 2 &&
		!endsSentence(words) &&
		!/^(?:[-+*>•]|\d+[.)])\s/u.test(words) &&
		next.text.trim().length >= LEAST_PROSE
	);
}
