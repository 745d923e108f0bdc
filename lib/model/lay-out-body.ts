// An article's body → the lead, and runs of blocks with the pull quotes that stand before each.
import type { Article, BodyBlock, PullQuote } from "./article.ts";

export type BodyRun = {
	/** Pull quotes that stand beside the run's first block, or above it where there is one column. */
	readonly pullQuotes: readonly PullQuote[];
	readonly blocks: readonly BodyBlock[];
};

export type BodyLayout = {
	/** The first block, which the figures box follows. */
	readonly lead: readonly BodyBlock[];
	readonly runs: readonly BodyRun[];
};

/**
 * A pull quote stands before the paragraph that holds its passage; before that paragraph's heading where it has one, for a
 * quote between the two would part them; and after the figures box where its paragraph is the lead.
 */
export function layOutBody({ body, pullQuotes }: Article): BodyLayout {
	const runs: { pullQuotes: PullQuote[]; blocks: BodyBlock[] }[] = [];
	body.slice(1).forEach((block, index) => {
		const quotes = pullQuotes.filter(
			({ parts }) => placeOf(body, parts[0]?.block ?? 0) === index + 1,
		);
		const run = runs.at(-1);
		if (run === undefined || quotes.length > 0)
			runs.push({ pullQuotes: quotes, blocks: [block] });
		else run.blocks.push(block);
	});
	return { lead: body.slice(0, 1), runs };
}

/** Number of the block before which a quote from block `number` stands. */
function placeOf(body: readonly BodyBlock[], number: number): number {
	if (number === 0) return 1;
	const isUnderHeading = number > 1 && body[number - 1]?.kind === "heading";
	return isUnderHeading ? number - 1 : number;
}
