// The lead, the figures box after it, and the rest of the text with its pull quotes.
import type { Article } from "../../lib/model/article.ts";
import { FIGURES_ID } from "../../lib/model/hooks.ts";
import { layOutBody } from "../../lib/model/lay-out-body.ts";
import { FiguresBox } from "../figures/figures-box.tsx";
import { Blocks } from "./blocks.tsx";
import { PullQuote } from "./pull-quote.tsx";

export function ArticleBody({ article }: { article: Article }) {
	const { lead, runs } = layOutBody(article);
	return (
		<>
			<div className="body lead">
				<Blocks blocks={lead} />
			</div>
			{article.figures.length > 0 && (
				<FiguresBox
					id={FIGURES_ID}
					figures={article.figures}
					lang={article.lang}
				/>
			)}
			<div className="body text">
				{runs.flatMap(({ pullQuotes, blocks }) => [
					...pullQuotes.map((quote) => (
						<PullQuote
							quote={quote}
							number={article.pullQuotes.indexOf(quote) + 1}
							total={article.pullQuotes.length}
							key={quote.id}
						/>
					)),
					<Blocks blocks={blocks} key={blocks[0]?.text} />,
				])}
			</div>
		</>
	);
}
