// The front matter's pull quotes and the body's text → quotes bound to their passages, and every fault on the way.
import type { PullQuote, TextSpan } from "../../model/article.ts";
import { oneLine } from "../../text/one-line.ts";
import { countTimes } from "../figures/find-claim.ts";
import type { PullQuoteEntry } from "../front-matter/article-schema.ts";
import type { Fault } from "../front-matter/fault.ts";
import type { BlockText } from "./body-text.ts";
import { chainParts } from "./chain-parts.ts";
import { findPassages } from "./find-passages.ts";
import { findTwins } from "./find-twins.ts";
import { describeNearest, quoteAround, quoteWords } from "./quote-words.ts";
import { splitQuote } from "./split-quote.ts";

export type PullQuotesInput = {
	/** Plain text of each body block; the index is the block's number. */
	readonly blocks: readonly BlockText[];
	readonly entries: readonly PullQuoteEntry[];
};

export type PullQuotesOutput = {
	/** In the front matter's order, without those that have no one place. */
	readonly pullQuotes: readonly PullQuote[];
	readonly faults: readonly Fault[];
};

/** Binds each quote to one paragraph, verbatim but for typography; an ellipsis joins parts in order, or stands in the body itself. */
export function bindPullQuotes({
	blocks,
	entries,
}: PullQuotesInput): PullQuotesOutput {
	const faults: Fault[] = findTwins(
		entries,
		"pullQuotes",
		"pull-quote-id-twice",
		"pull quote",
	);
	const pullQuotes: PullQuote[] = [];
	entries.forEach((entry, index) => {
		const found = findParts(entry, blocks);
		if ("parts" in found)
			pullQuotes.push({
				id: entry.id,
				text: readParts(found.parts, blocks),
				parts: found.parts,
			});
		else
			faults.push({
				rule: found.rule,
				path: ["pullQuotes", index, "text"],
				message: `pull quote "${entry.id}" reads ${quoteWords(entry.text)}${found.why}`,
			});
	});
	return { pullQuotes, faults };
}

type Found =
	| { readonly parts: readonly TextSpan[] }
	| { readonly rule: string; readonly why: string };

function findParts(
	{ text }: PullQuoteEntry,
	blocks: readonly BlockText[],
): Found {
	const readings = splitQuote(text);
	for (const reading of readings) {
		const places = reading.map((part) => findPassages(part, blocks).whole);
		const [parts, second] = chainParts(places, 2);
		if (parts !== undefined && second === undefined) return { parts };
		if (parts !== undefined && second !== undefined)
			return explainTwice(parts, second, blocks);
	}
	const parts = readings.at(-1);
	return parts === undefined
		? {
				rule: "pull-quote-empty",
				why: ", which has no words; quote some, or take it away.",
			}
		: explainMissing(parts, blocks);
}

function explainTwice(
	first: readonly TextSpan[],
	second: readonly TextSpan[],
	blocks: readonly BlockText[],
): Found {
	const at = first.findIndex((part, index) => part !== second[index]);
	const around = (span: TextSpan | undefined) =>
		span === undefined
			? '""'
			: quoteAround(blocks[span.block]?.text ?? "", span.start, span.end);
	const which =
		first.length === 1 ? "which stands" : `of which part ${at + 1} can stand`;
	return {
		rule: "pull-quote-twice",
		why: `, ${which} ${countTimes(2)} in the body, in ${around(first[at])} and in ${around(second[at])}; take in more words, so that one place is meant.`,
	};
}

function explainMissing(
	parts: readonly string[],
	blocks: readonly BlockText[],
): Found {
	const places = parts.map((part) => findPassages(part, blocks));
	const at = places.findIndex(({ whole }) => whole.length === 0);
	const missing = parts[at];
	const part =
		parts.length === 1 ? "which" : `of which ${quoteWords(missing ?? "")}`;
	const cut = places[at]?.cutting[0];
	if (cut !== undefined)
		return {
			rule: "pull-quote-cuts-word",
			why: `, ${part} begins or ends inside a word of the body, in ${quoteAround(blocks[cut.block]?.text ?? "", cut.start, cut.end)}; take the whole word in.`,
		};
	if (missing !== undefined)
		return {
			rule: "pull-quote-not-in-body",
			why: `, ${part} is not in the body; ${describeNearest(missing, blocks)}. Copy the words from the body, from one paragraph.`,
		};
	const isInOneBlock = blocks.some((_, block) =>
		places.every(({ whole }) => whole.some((place) => place.block === block)),
	);
	return isInOneBlock
		? {
				rule: "pull-quote-parts-out-of-order",
				why: ", but the paragraph has these parts in another order; put them in its order.",
			}
		: {
				rule: "pull-quote-parts-apart",
				why: ", but its parts stand in different paragraphs; quote from one paragraph.",
			};
}

function readParts(
	parts: readonly TextSpan[],
	blocks: readonly BlockText[],
): string {
	return parts
		.map(({ block, start, end }) =>
			oneLine(blocks[block]?.text.slice(start, end) ?? ""),
		)
		.join(" … ");
}
