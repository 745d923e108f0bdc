// A line at the head of a text → the headline that it is, with its second line where it has one.
import { endsSentence } from "../../blocks/ends-sentence.ts";
import type { Line } from "../../blocks/split-lines.ts";
import { plainInline } from "../plain-inline.ts";
import type { HeadingLine } from "./heading-line.ts";
import type { HeadingRules } from "./heading-rules.ts";
import { readCompany } from "./read-company.ts";
import { readSigned, UPDATED } from "./read-signed.ts";

const LONGEST_OF_TWO = 90;
const TITLE_LABEL =
	/^(?:(?:headline|title|hed)\s*:|(?:subject|betreff|objet|asunto|oggetto|тема)\s*:(?:\s*(?:fwd?|re|aw|wg|tr|rv)\s*:)*)\s*(?=\S)/iu;
const UNDERLINE = /^\s*(?:={3,}|-{3,})\s*$/;

/** A marked title anywhere; in a plain text also a first line that stands for itself. `heading` is what was read above it. */
export function readTitle(
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
	const third = lines[at + 2];
	const isBoxed =
		format === "text" &&
		UNDERLINE.test(words) &&
		!UNDERLINE.test(next.text) &&
		UNDERLINE.test(third?.text ?? "") &&
		next.start === line.end + 1;
	if (isBoxed) return title(plainInline(next.text), 3);
	const isUnderlined = UNDERLINE.test(next.text) && next.start === line.end + 1;
	if (isUnderlined && (format === "text" || /=/.test(next.text)))
		return title(plainInline(words), 2);
	if (format === "markdown") return readBoldTitle(lines, at, heading, lang);
	// A German wire closes its headlines with a sign.
	const isClosed = /\S\s=$/u.test(words) && next.start > line.end;
	if (isClosed && heading.length === 0)
		return title(words.replace(/\s=$/u, ""), 1);
	if (TITLE_LABEL.test(words)) return title(words.replace(TITLE_LABEL, ""), 1);
	const isFirst = heading.every(({ found }) =>
		found.every(({ field }) => field === "publishedOn"),
	);
	const isCompany =
		readCompany(lines, at, { lang, format }, true) !== undefined;
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

/** The first line of all, where it is all bold and who wrote the text, or when, stands below it. */
function readBoldTitle(
	lines: readonly Line[],
	at: number,
	heading: readonly HeadingLine[],
	lang: string,
): HeadingLine | undefined {
	const words = /^\*\*(?<words>[^*\n]{2,200})\*\*$/u.exec(
		lines[at]?.text.trim() ?? "",
	)?.groups?.words;
	const below = plainInline(lines[at + 1]?.text ?? "");
	return heading.length === 0 &&
		words !== undefined &&
		!endsSentence(words) &&
		readSigned(below, lang) !== undefined
		? {
				at,
				lines: 1,
				found: [{ field: "headline", value: plainInline(words) }],
			}
		: undefined;
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
