// Alternatives in small letters → the pattern of a line that is one of them and nothing else.
import { inBlocks } from "../../text/letter-blocks.ts";

export type FurniturePattern = {
	readonly pattern: RegExp;
	/** What may be a line of the article too: dropped only beside other furniture. */
	readonly weak?: RegExp;
	readonly reason: string;
	/** Set where a list of links to other articles follows. */
	readonly heads?: "links";
};

/** For words in small letters: a pattern that heeds no case takes fifty times as long to compile. */
export function whole(...alternatives: readonly string[]): RegExp {
	return new RegExp(
		inBlocks(`^(?:${alternatives.join("|")})(?:!|\\.{3})?$`),
		"u",
	);
}
