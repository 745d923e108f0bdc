// The first lines of a copied page, whose own name and labels stand above the article → where its headline, dek and byline are.
import { endsSentence } from "../../blocks/ends-sentence.ts";
import type { Line } from "../../blocks/split-lines.ts";
import { isNameWithRole } from "../parse-byline.ts";
import { isPerson } from "../parse-names.ts";
import { plainInline } from "../plain-inline.ts";
import { isMasthead, isSectionList } from "./is-masthead.ts";
import { readPlacedDay, readSigned } from "./read-signed.ts";

/** Numbers of lines among those that aren't blank. */
export type PageHeading = {
	readonly headline: number;
	/** A line between headline and byline. */
	readonly dek?: number;
	/** Set where the line above the headline's could be the headline, or the page's name. */
	readonly isUnsure: boolean;
	readonly byline: number;
	/** Lines above the headline that name the page, a section or a state: "The Morning Ledger", "Business", "LIVE". */
	readonly labels: readonly number[];
};

const DEEPEST_BYLINE = 12;
const LONGEST_HEADLINE = 200;
const LONGEST_DEK = 320;
const MOST_LABEL_WORDS = 3;
const MOST_NAME_WORDS = 5;
const MOST_LABELS = 4;

/**
 * Reads up from the byline: a page writes its headline, or headline and dek, straight above it. Undefined where there is no such
 * byline, or where what stands above it could be a text of its own.
 */
export function findPageHeading(
	lines: readonly Line[],
	lang: string,
): PageHeading | undefined {
	const words = lines
		.slice(0, DEEPEST_BYLINE)
		.map(({ text }) => plainInline(text));
	// As the lines are read afterwards: one that says both is a byline and a day.
	const says = (at: number, field: "byline" | "publishedOn") =>
		readSigned(words[at] ?? "", lang)?.found.some((it) => it.field === field) ??
		false;
	const isDay = (at: number) => says(at, "publishedOn");
	// By an account, or with where it was taken from.
	const isSigned = (at: number) =>
		readSigned(words[at] ?? "", lang)?.isMore === true && !isPlaced(at);
	const isPlaced = (at: number) =>
		readPlacedDay(words[at] ?? "", lang) !== undefined;
	const byline = words.findIndex(
		(line, at) =>
			says(at, "byline") ||
			isSigned(at) ||
			(isNameWithRole(line) && isDay(at + 1)) ||
			(isPerson(line) && isPlaced(at + 1)) ||
			// A bare name above its day, below a line of many words.
			(isPerson(line) &&
				isDay(at + 1) &&
				(words[at - 1] ?? "").split(/\s+/u).length > MOST_LABEL_WORDS),
	);
	if (byline < 2 || byline + 1 >= lines.length) return undefined;
	const isPlain = (at: number) => !isLabel(words[at]) && !isDay(at);
	const below = byline - 1;
	const hasTwo = isPlain(below) && isPlain(below - 1);
	// "Bridge reopens" above a longer line is a headline above its dek as often as a page's name above a headline.
	const isShort =
		!hasTwo && !isDay(below - 1) && !isSurelyLabel(words[below - 1]);
	const hasDek = hasTwo || isShort;
	const headline = hasDek ? below - 1 : below;
	const above = words.slice(0, headline);
	const labels = above.flatMap((_, at) => (isDay(at) ? [] : [at]));
	const isHeading =
		isPlain(below) &&
		isTitle(words[headline]) &&
		(words[below]?.length ?? 0) <= LONGEST_DEK &&
		// A third line of many words, or many of few: no heading, or one that can't be told from the page's.
		above.every(
			(_, at) => !isPlain(at) || isShoutedName(words, at, headline),
		) &&
		labels.length <= MOST_LABELS;
	return isHeading
		? {
				headline,
				...(hasDek && { dek: below }),
				byline,
				labels,
				isUnsure: isShort,
			}
		: undefined;
}

function isTitle(line = ""): boolean {
	const isSentence = endsSentence(line) && !/[?!]["'”’»]?$/u.test(line);
	return line.length <= LONGEST_HEADLINE && !isSentence;
}

/** "News", "LIVE", "WORLD NEWS", "The Morning Ledger". */
function isSurelyLabel(line = ""): boolean {
	return (
		!/\s/.test(line.trim()) ||
		line === line.toUpperCase() ||
		isMasthead(line) ||
		isSectionList(line)
	);
}

/** "EL FARO DEL NORTE" at the top, above a headline in small letters: what a page is called, by whatever words. */
function isShoutedName(
	words: readonly string[],
	at: number,
	headline: number,
): boolean {
	const line = words[at] ?? "";
	const isShouted = /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
	return (
		at === 0 &&
		isShouted &&
		line.split(/\s+/u).length <= MOST_NAME_WORDS &&
		/\p{Ll}/u.test(words[headline] ?? "")
	);
}

/** Few words that end no sentence, or a paper's name. */
function isLabel(line = ""): boolean {
	return (
		(line.split(/\s+/).length <= MOST_LABEL_WORDS || isMasthead(line)) &&
		!endsSentence(line) &&
		!/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(line)
	);
}
