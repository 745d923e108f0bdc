// A figure's label → what it is about; and whether a clause of the body speaks of the same.
import { singularOf } from "../figures/figure-unit.ts";

/** The words of a label that carry meaning, and the names in it, each with the words that call it. */
export type Subject = {
	readonly words: readonly string[];
	readonly names: readonly (readonly string[])[];
};

const TOKEN = /[\p{L}\p{N}\p{M}]+/gu;
const EMPTY: ReadonlySet<string> = new Set(
	"a an the of in on at to for by from with and or per each every time one own its their his her after before better new now then today all total average number as is was are".split(
		" ",
	),
);
// Each word of a row may stand for the first.
const SYNONYMS: ReadonlyMap<string, string> = new Map(
	[
		"cost price pay sell charge",
		"share percentage proportion part fraction",
		"demand need use consumption",
		"company firm maker business",
		"chip processor semiconductor",
		"domestic chinese homegrown local",
		"sale revenue turnover",
		"employee worker staff",
	].flatMap((row) => {
		const stems = row.split(" ").map(cutEnding);
		return stems.map((word) => [word, stems[0] ?? word] as const);
	}),
);
const ENOUGH = 0.75;

/** Parts a label into names, which a sentence must call, and other words, of which it must have most. */
export function parseSubject(label: string): Subject {
	const plain = label.replace(/['’]s?(?!\p{L})/gu, "");
	const tokens = plain.match(TOKEN) ?? [];
	const names: string[][] = [];
	const words: string[] = [];
	let isInName = false;
	tokens.forEach((token, at) => {
		const isName = isNameToken(token, at === 0);
		if (isName && isInName) names.at(-1)?.push(token);
		else if (isName) names.push([token]);
		else if (!EMPTY.has(token.toLowerCase())) words.push(stemOf(token));
		isInName = isName;
	});
	return { words: [...new Set(words)], names: names.map(callName) };
}

/** The words of a clause, as they are written and cut down for comparing. */
export type ClauseWords = {
	readonly called: ReadonlySet<string>;
	readonly stems: ReadonlySet<string>;
};

/** Parses a clause once, however many subjects it is asked about. */
export function parseClause(clause: string): ClauseWords {
	const tokens = clause.replace(/['’]s?(?!\p{L})/gu, "").match(TOKEN) ?? [];
	return { called: new Set(tokens), stems: new Set(tokens.map(stemOf)) };
}

/** Whether a clause calls every name of the subject and has at least three quarters of it in all; never for a label of one word. */
export function speaksOf(
	{ called, stems }: ClauseWords,
	{ words, names }: Subject,
): boolean {
	const size = words.length + names.length;
	if (size < 2 || !names.every((name) => name.some((word) => called.has(word))))
		return false;
	const met = names.length + words.filter((word) => stems.has(word)).length;
	return met >= Math.ceil(size * ENOUGH);
}

/** A model's number calls it without its maker: "an H100" is an Nvidia H100. */
function callName(tokens: readonly string[]): readonly string[] {
	const numbered = tokens.filter((token) => /\d/.test(token));
	return numbered.length > 0 ? numbered : tokens;
}

function isNameToken(token: string, isFirst: boolean): boolean {
	if (/\p{L}.*\d|\d.*\p{L}/u.test(token) || /\p{Ll}\p{Lu}/u.test(token))
		return true;
	return !isFirst && /^\p{Lu}\p{Ll}/u.test(token);
}

const stems = new Map<string, string>();

function stemOf(token: string): string {
	const known = stems.get(token);
	if (known !== undefined) return known;
	const ending = cutEnding(token.toLowerCase());
	const stem = SYNONYMS.get(ending) ?? ending;
	stems.set(token, stem);
	return stem;
}

/** "prices" and "priced" → "pric", "training" → "train": only for comparing words with each other. */
function cutEnding(word: string): string {
	return singularOf(word)
		.replace(/(?<=\p{L}{4})(?:ing|ed|er|e)$/u, "")
		.replace(/(?<=\p{L}{3})e$/u, "");
}
