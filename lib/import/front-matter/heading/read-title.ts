// A line at the head of a text → the headline that it is, with its second line where it has one.
import { endsSentence } from "../../blocks/ends-sentence.ts";
import type { Line } from "../../blocks/split-lines.ts";
import { plainInline } from "../plain-inline.ts";
import type { HeadingLine } from "./heading-line.ts";
import type { HeadingRules } from "./heading-rules.ts";
import { readCompany } from "./read-company.ts";
import { readSigned, UPDATED } from "./read-signed.ts";

const LONGEST_OF_TWO = 90;
const LONGEST_OF_MANY = 60;
const MOST_TITLE_LINES = 4;
const LEAST_PROSE = 60;
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
	const count = UPDATED.test(below) ? 1 : countTitleLines(lines, at, lang);
	if (count > 1) {
		const others = lines
			.slice(at + 1, at + count)
			.map(({ text }) => text.trim());
		return withDoubt(
			title([words, ...others].join(" "), count),
			`"${others.join(" ")}" was read as the headline's ${count === 2 ? "second line" : "other lines"}; part them if it isn't`,
		);
	}
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

/**
 * Short lines with a blank one below the last, which all but the first go on in small letters and end no sentence. Three and four, as papers
 * set them in a narrow column, are also a verse: below them a paragraph has to stand, or who wrote it.
 */
function countTitleLines(
	lines: readonly Line[],
	at: number,
	lang: string,
): number {
	let count = 1;
	while (
		count < MOST_TITLE_LINES &&
		goesOn(lines[at + count - 1], lines[at + count])
	)
		count += 1;
	const longest = count > 2 ? LONGEST_OF_MANY : LONGEST_OF_TWO;
	const isTitle = lines
		.slice(at, at + count)
		.every(({ text }) => text.length <= longest && !endsSentence(text));
	const last = lines[at + count - 1];
	const below = lines[at + count];
	if (!isTitle || last === undefined || below === undefined) return 1;
	const isFree = below.start > last.end + 1;
	const isArticle =
		count === 2 ||
		below.text.trim().length >= LEAST_PROSE ||
		readSigned(plainInline(below.text), lang) !== undefined;
	return isFree && isArticle ? count : 1;
}

function goesOn(line: Line | undefined, next: Line | undefined): boolean {
	return (
		line !== undefined &&
		next?.start === line.end + 1 &&
		/^\s*\p{Ll}(?!\p{Lu})/u.test(next.text)
	);
}

function isMarked(words: string): boolean {
	return /^(?:[-+*>•|]|\d+[.)])\s|^[-=_*~]{3,}$/.test(words);
}
