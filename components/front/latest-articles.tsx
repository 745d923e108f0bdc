// The articles after those beside the lead, in columns, with figures of theirs in the rail.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import type { FrontLayout } from "../../lib/model/front/lay-out-front.ts";
import { FrontArticle } from "./front-article.tsx";
import { FrontFigures } from "./front-figures.tsx";

type LatestArticlesProps = { layout: FrontLayout; lang: string };

export function LatestArticles({ layout, lang }: LatestArticlesProps) {
	const { latest, figures, lead } = layout;
	if (latest.length === 0) return null;
	return (
		<div className="front-columns">
			<section aria-labelledby="latest" className="front-latest">
				<h2 id="latest" className="set-label pb-2 font-semibold">
					{messagesFor(lang)("front.latest")}
				</h2>
				<ul>
					{latest.map((article) => (
						<FrontArticle article={article} within={lang} key={article.slug} />
					))}
				</ul>
			</section>
			<FrontFigures
				figures={figures}
				lang={lang}
				hasKey={lead !== undefined && lead.figures.length > 0}
			/>
		</div>
	);
}
