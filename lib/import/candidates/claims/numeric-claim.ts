// What is known of a number in a text once its qualifiers are found.
import type { Hedge } from "../../../text/hedge.ts";
import type { Quantity } from "../../../text/quantities/quantity.ts";
import type { Span } from "../../../text/split-sentences.ts";

/** Offsets are UTF-16 units of the paragraph, ends exclusive. */
export type NumericClaim = {
	/** One number, or both ends of a range. */
	readonly numbers: readonly Quantity[];
	/** As in the front matter: "percent", "USD", "times", "nm", or the noun that is counted. */
	readonly unit: string;
	/** Words that say the number isn't quite, isn't sure or isn't yet, in the order of the text. */
	readonly hedges: readonly Hedge[];
	/** The number with its unit or noun and the words of its size: "nearly twenty companies". */
	readonly core: Span;
	/** From the first qualifier to the last, the number between them: "could reach 35% by 2025". */
	readonly whole: Span;
	readonly sentence: Span;
	/** All numbers of the paragraph, for telling this one from its like. */
	readonly quantities: readonly Quantity[];
};
