// Words and the body's blocks → every place where the words stand, verbatim but for typography.
import type { TextSpan } from "../../model/article.ts";
import { foldTypography, unfoldSpan } from "../../text/fold-typography.ts";
import { cutsWord } from "../../text/word-edges.ts";
import type { BlockText } from "./body-text.ts";

export type Passages = {
	/** Places that begin and end at the edges of words, in the body's order. */
	readonly whole: readonly TextSpan[];
	/** Places that begin or end inside a word. */
	readonly cutting: readonly TextSpan[];
};

/** Finds `words` in the blocks; none if there are no words. */
export function findPassages(
	words: string,
	blocks: readonly BlockText[],
): Passages {
	const needle = foldTypography(words).folded.trim();
	const whole: TextSpan[] = [];
	const cutting: TextSpan[] = [];
	if (needle === "") return { whole, cutting };
	blocks.forEach(({ text, folded }, block) => {
		let at = folded.folded.indexOf(needle);
		for (; at !== -1; at = folded.folded.indexOf(needle, at + 1)) {
			const { start, end } = unfoldSpan(folded, at, at + needle.length);
			const isCut =
				cutsWord(text, start, end) || cutsEllipsis(text, end, needle);
			(isCut ? cutting : whole).push({ block, start, end });
		}
	});
	return { whole, cutting };
}

/** Whether the words end with a full stop of their own, where the text has an ellipsis. */
function cutsEllipsis(text: string, end: number, needle: string): boolean {
	return (
		needle.endsWith(".") &&
		!needle.endsWith("...") &&
		/^(?:…|\.\.)/.test(text.slice(end - 1))
	);
}
