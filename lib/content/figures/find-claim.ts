// A figure's claim and the body → the one place where it stands, or the fault that there is none or more.
import type { TextSpan } from "../../model/article.ts";
import type { FigureEntry } from "../front-matter/article-schema.ts";
import type { Fault } from "../front-matter/fault.ts";
import type { BlockText } from "../passages/body-text.ts";
import { findPassages } from "../passages/find-passages.ts";
import {
	describeNearest,
	quoteAround,
	quoteWords,
} from "../passages/quote-words.ts";

/** Finds the claim of figure `index`. */
export function findClaim(
	entry: FigureEntry,
	index: number,
	blocks: readonly BlockText[],
): { readonly at: TextSpan } | { readonly fault: Fault } {
	const { whole, cutting } = findPassages(entry.claim, blocks);
	const [at, second] = whole;
	if (at !== undefined && second === undefined) return { at };
	const path = ["figures", index, "claim"];
	const claim = `figure "${entry.id}" claims ${quoteWords(entry.claim)}`;
	const around = (span: TextSpan) =>
		quoteAround(blocks[span.block]?.text ?? "", span.start, span.end);
	if (at !== undefined && second !== undefined)
		return {
			fault: {
				rule: "figure-claim-twice",
				path,
				message: `${claim}, which stands ${countTimes(whole.length)} in the body, first in ${around(at)} and then in ${around(second)}; take in more of the words around the one that is meant.`,
			},
		};
	if (cutting[0] !== undefined)
		return {
			fault: {
				rule: "figure-claim-cuts-word",
				path,
				message: `${claim}, which begins or ends inside a word of the body, in ${around(cutting[0])}; take the whole word in.`,
			},
		};
	return {
		fault: {
			rule: "figure-claim-not-in-body",
			path,
			message: `${claim}, which is not in the body; ${describeNearest(entry.claim, blocks)}. Copy the words from the body, from one paragraph.`,
		},
	};
}

/** "twice", "3 times". */
export function countTimes(count: number): string {
	return count === 2 ? "twice" : `${count} times`;
}
