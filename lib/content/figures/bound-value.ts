// What binding a figure's value to its claim leaves for the rules that look at several figures, and for the page.
import type { Bound, TextSpan } from "../../model/article.ts";
import type { Hedge } from "../../text/hedge.ts";
import type { Quantity } from "../../text/quantities/quantity.ts";
import type { FigureEntry } from "../front-matter/article-schema.ts";
import type { BlockNumbers } from "../passages/body-text.ts";
import type { FigureUnit } from "./figure-unit.ts";

/** A figure whose claim stands once in the body and holds its value. */
export type BoundValue = {
	readonly entry: FigureEntry;
	/** Its place among the front matter's figures, from 0. */
	readonly index: number;
	readonly unit: FigureUnit;
	/** Of the article: its hedges and number words are read by it. */
	readonly lang: string;
	/** Its label as it is compared: typography and case count for nothing. */
	readonly labelKey: string;
	/** Where its claim stands. */
	readonly at: TextSpan;
	readonly block: BlockNumbers;
	/** The numbers of the value as shown; two for a range. Offsets into `entry.value`. */
	readonly shown: readonly Quantity[];
	/** The same numbers in the claim. Offsets into the block's text. */
	readonly claimed: readonly Quantity[];
	/** The hedges that the body puts on them. Offsets into the block's text. */
	readonly hedges: readonly Hedge[];
};

/** How hedges bound a number in a picture. */
export function boundOf(hedges: readonly Hedge[]): Bound {
	const kinds = new Set(hedges.map(({ kind }) => kind));
	if (kinds.has("nearly")) return "nearly";
	if (kinds.has("below")) return "below";
	if (kinds.has("above")) return "above";
	return kinds.has("about") ? "about" : "exact";
}
