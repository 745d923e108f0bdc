// A language → where one clause of a sentence ends and another begins, with the word that joins them.
import { inBlocks } from "../../../text/letter-blocks.ts";

const JOINING = {
	en: "and|but|yet|so|while|whilst|whereas|although|though",
	// “…, so der Wirt” tells who says it.
	de: "und|aber|doch|sondern|denn|während|wohingegen|obwohl|obgleich|wobei",
	fr: "et|mais|or|tandis que|alors que|quoique|bien que",
} as const;
const RELATIVE = {
	en: "which|who",
	de: "wo(?:zu|von|mit|bei)",
	fr: "qui|dont",
};

const made = new Map<keyof typeof JOINING, RegExp>();

/** Finds semicolons, colons and dashes, and commas before a word that begins a clause; compiled once. */
export function clauseEdges(lang: string): RegExp {
	const base = /^(?:de|fr)(?=-|$)/i.exec(lang)?.[0].toLowerCase();
	const key = base === "de" || base === "fr" ? base : "en";
	const known = made.get(key);
	if (known !== undefined) return known;
	const joining = `(?:${JOINING[key]})\\s+`;
	const edges = new RegExp(
		inBlocks(
			`(?:[;:]\\s+|\\s+[–—]\\s+|—)(?:${joining})?|,\\s+(?:${joining}|(?=(?:${RELATIVE[key]})\\s))`,
		),
		"gu",
	);
	made.set(key, edges);
	return edges;
}
