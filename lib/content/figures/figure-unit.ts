// A figure's unit as an editor writes it → what its numbers must count.
import { isCurrencyCode } from "../../text/quantities/currencies.ts";
import { findMeasure } from "../../text/quantities/measures.ts";

export type FigureUnit = {
	/** As in a Quantity: "percent", "USD", "nm", "times", "year" or "count". */
	readonly key: string;
	/** What is counted, where it is a count: "companies". */
	readonly noun?: string;
};

const NAMED: Readonly<Record<string, string>> = {
	percent: "percent",
	"per cent": "percent",
	"%": "percent",
	"percentage point": "percentage point",
	"percentage points": "percentage point",
	times: "times",
	year: "year",
};

const IRREGULAR: ReadonlyMap<string, string> = new Map([
	["people", "person"],
	["men", "man"],
	["women", "woman"],
	["children", "child"],
]);

/** Reads the `unit` field. */
export function parseFigureUnit(unit: string): FigureUnit {
	const named = NAMED[unit.trim().toLowerCase()];
	if (named !== undefined) return { key: named };
	if (isCurrencyCode(unit.trim())) return { key: unit.trim() };
	const measure = findMeasure(unit.trim());
	return measure === undefined
		? { key: "count", noun: unit.trim() }
		: { key: measure };
}

/** Whether a noun, its singular or its plural stands in a text: "companies" in "every company". */
export function hasNoun(text: string, noun: string): boolean {
	const small = text.toLowerCase();
	// Without spaces between words there is no edge to look for.
	if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(noun))
		return small.includes(noun.toLowerCase());
	const words = (phrase: string) =>
		phrase
			.toLowerCase()
			.match(/[\p{L}\p{N}\p{M}]+/gu)
			?.map(singularOf) ?? [];
	const wanted = words(noun).join(" ");
	return ` ${words(text).join(" ")} `.includes(` ${wanted} `);
}

/** "companies" → "company", "boxes" → "box", "people" → "person"; a word that is singular stays, or loses an s alike. */
export function singularOf(word: string): string {
	return (
		IRREGULAR.get(word) ??
		word
			.replace(/ies$/, "y")
			.replace(/(s|x|ch|sh)es$/, "$1")
			.replace(/(?<![s])s$/, "")
	);
}
