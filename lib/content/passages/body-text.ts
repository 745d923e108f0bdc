// The plain text of each body block → the same, read once for every figure and quote that will be looked for in it.
import { findHedges } from "../../text/find-hedges.ts";
import { findQuantities } from "../../text/find-quantities.ts";
import { type FoldedText, foldTypography } from "../../text/fold-typography.ts";
import type { Hedge } from "../../text/hedge.ts";
import type { Quantity } from "../../text/quantities/quantity.ts";
import { type Span, splitSentences } from "../../text/split-sentences.ts";

export type BlockText = {
	readonly text: string;
	readonly folded: FoldedText;
};

/** A block with its sentences and the numbers and hedges that stand in them. */
export type BlockNumbers = BlockText & {
	readonly sentences: readonly Span[];
	readonly quantities: readonly Quantity[];
	readonly hedges: readonly Hedge[];
};

/** Folds each block for comparing words. */
export function foldBlocks(
	blocks: readonly { readonly text: string }[],
): BlockText[] {
	return blocks.map(({ text }) => ({ text, folded: foldTypography(text) }));
}

// Each figure of a block asks, and then the search for contradictions does.
const READ = new WeakMap<BlockText, BlockNumbers>();

/** Finds the sentences, numbers and hedges of one block, whose article is in the language `lang`; once for each block. */
export function readNumbers(block: BlockText, lang: string): BlockNumbers {
	const known = READ.get(block);
	if (known !== undefined) return known;
	const numbers = {
		...block,
		sentences: splitSentences(block.text, lang),
		quantities: findQuantities(block.text, lang),
		hedges: findHedges(block.text, lang),
	};
	READ.set(block, numbers);
	return numbers;
}
