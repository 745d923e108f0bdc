// The article's column: every block a child of one element, which reading modes look for, with figures and pull quotes between.
import type { Article } from "../../lib/model/article.ts";
import { FIGURES_ID, quoteId } from "../../lib/model/hooks.ts";
import { type BodyPart, layOutBody } from "../../lib/model/lay-out-body.ts";
import { FiguresBox } from "../figures/figures-box.tsx";
import { Markup } from "./markup.tsx";
import { PullQuote } from "./pull-quote.tsx";

export function ArticleBody({ article }: { article: Article }) {
	return (
		<div className="body">
			{layOutBody(article).map((part) => (
				<Part article={article} part={part} key={keyOf(part)} />
			))}
		</div>
	);
}

function Part({ article, part }: { article: Article; part: BodyPart }) {
	if (part.kind === "block") return <Markup html={part.block.html} />;
	if (part.kind === "figures")
		return (
			<FiguresBox
				id={FIGURES_ID}
				figures={article.figures}
				lang={article.lang}
			/>
		);
	return (
		<PullQuote
			quote={part.pullQuote}
			number={part.number}
			total={article.pullQuotes.length}
		/>
	);
}

function keyOf(part: BodyPart): string {
	if (part.kind === "block") return part.block.html;
	return part.kind === "figures" ? FIGURES_ID : quoteId(part.pullQuote.id);
}
