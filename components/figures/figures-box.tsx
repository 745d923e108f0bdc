// The figures box: every figure of the article, grouped by label, with a key to how it is drawn.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import type { Article } from "../../lib/model/article.ts";
import { groupFigures } from "../../lib/model/figure-groups.ts";
import { ChartKey } from "./chart-key.tsx";
import { FigureEntry } from "./figure-entry.tsx";

type FiguresBoxProps = { id: string; article: Article };

export function FiguresBox({ id, article }: FiguresBoxProps) {
	const { figures, lang } = article;
	return (
		<section id={id} className="figures" aria-labelledby="figures-title">
			<h2 id="figures-title" className="set-label py-2 font-semibold">
				{messagesFor(lang)("figures.title")}
			</h2>
			<section className="figures-grid">
				{groupFigures(figures).map((group) => (
					<FigureEntry
						group={group}
						article={article}
						hasIds={true}
						articleHref=""
						key={group.label}
					/>
				))}
			</section>
			<ChartKey figures={figures} lang={lang} />
		</section>
	);
}
