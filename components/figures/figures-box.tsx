// The figures box: every figure of the article, grouped by label, with a key to how it is drawn.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { agePatterns } from "../../lib/model/age-patterns.ts";
import type { Article } from "../../lib/model/article.ts";
import { groupFigures } from "../../lib/model/figure-groups.ts";
import { AGES_ATTRIBUTE } from "../../lib/model/hooks.ts";
import { ChartKey } from "./chart-key.tsx";
import { FigureEntry } from "./figure-entry.tsx";

type FiguresBoxProps = { id: string; article: Article };

export function FiguresBox({ id, article }: FiguresBoxProps) {
	const { figures, lang } = article;
	const say = messagesFor(lang);
	return (
		<section
			id={id}
			className="figures"
			aria-labelledby="figures-title"
			{...{ [AGES_ATTRIBUTE]: JSON.stringify(agePatterns(say.lang)) }}
		>
			<h2 id="figures-title" className="set-label py-2 font-semibold">
				{say("figures.title")}
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
