// The lead, the figures box after it, and the rest of the text with a pull quote before each paragraph that holds its passage.
import type {
	Article,
	BodyBlock,
	PullQuote as Quote,
} from "../../lib/model/article.ts";
import { FIGURES_ID } from "../../lib/model/hooks.ts";
import { FiguresBox } from "../figures/figures-box.tsx";
import { Blocks } from "./blocks.tsx";
import { PullQuote } from "./pull-quote.tsx";

export function ArticleBody({ article }: { article: Article }) {
	const [lead, ...rest] = article.body;
	return (
		<>
			<div className="body lead">
				{lead !== undefined && <Segment article={article} blocks={[lead]} />}
			</div>
			{article.figures.length > 0 && (
				<FiguresBox
					id={FIGURES_ID}
					figures={article.figures}
					lang={article.lang}
				/>
			)}
			<div className="body text">
				{cutAtPullQuotes(rest).map((blocks) => (
					<Segment article={article} blocks={blocks} key={blocks[0]?.text} />
				))}
			</div>
		</>
	);
}

/** A run of blocks, and before it the pull quotes of its first. */
function Segment({
	article,
	blocks,
}: {
	article: Article;
	blocks: readonly BodyBlock[];
}) {
	const quotes = (blocks[0]?.pullQuotes ?? []).flatMap((id) =>
		numbered(article.pullQuotes, id),
	);
	return (
		<>
			{quotes.map(({ quote, number }) => (
				<PullQuote
					quote={quote}
					number={number}
					total={article.pullQuotes.length}
					key={quote.id}
				/>
			))}
			<Blocks blocks={blocks} />
		</>
	);
}

function numbered(
	quotes: readonly Quote[],
	id: string,
): { quote: Quote; number: number }[] {
	return quotes.flatMap((quote, index) =>
		quote.id === id ? [{ quote, number: index + 1 }] : [],
	);
}

/** Cuts blocks into runs, each of which starts at a block with a pull quote. */
function cutAtPullQuotes(blocks: readonly BodyBlock[]): BodyBlock[][] {
	const runs: BodyBlock[][] = [];
	for (const block of blocks) {
		const run = runs.at(-1);
		if (run === undefined || block.pullQuotes.length > 0) runs.push([block]);
		else run.push(block);
	}
	return runs;
}
