// The rail beside the latest articles: figures of theirs, and the way to all.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath, FIGURES_PATH } from "../../lib/model/address.ts";
import type { FrontLayout } from "../../lib/model/front/lay-out-front.ts";
import { ChartKey } from "../figures/chart-key.tsx";
import { FigureEntry } from "../figures/figure-entry.tsx";

type FrontFiguresProps = {
	figures: FrontLayout["figures"];
	lang: string;
	/** Whether the figures of the lead have said how pictures are to be read. */
	hasKey: boolean;
};

/** Nothing where the articles have none. */
export function FrontFigures({ figures, lang, hasKey }: FrontFiguresProps) {
	if (figures.length === 0) return null;
	const say = messagesFor(lang);
	return (
		<section aria-labelledby="newest-figures" className="front-rail">
			<h2 id="newest-figures" className="set-label pb-2 font-semibold">
				{say("front.newestFigures")}
			</h2>
			{figures.map(({ article, figure }) => (
				<FigureEntry
					group={{ label: figure.label, figures: [figure] }}
					article={article}
					hasIds={false}
					articleHref={articlePath(article.slug)}
					key={article.slug}
				/>
			))}
			{!hasKey && (
				<ChartKey figures={figures.map(({ figure }) => figure)} lang={lang} />
			)}
			<p className="set-label border-t border-line pt-3">
				<a href={FIGURES_PATH}>{say("front.allFigures")}</a>
			</p>
		</section>
	);
}
