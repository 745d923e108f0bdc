// The lead of the front page: headline, dek, and the first figures of the article as a strip.

import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath } from "../../lib/model/address.ts";
import type { Article, Figure } from "../../lib/model/article.ts";
import { groupFigures } from "../../lib/model/figure-groups.ts";
import { textSetting } from "../../lib/text/text-setting.ts";
import { Headline } from "../article/headline.tsx";
import { Kicker } from "../article/kicker.tsx";
import { ChartKey } from "../figures/chart-key.tsx";
import { FigureEntry } from "../figures/figure-entry.tsx";
import { ArticleSummary } from "./article-summary.tsx";
import { FrontQuote } from "./front-quote.tsx";

const ENTRIES = 4;

type FrontLeadProps = {
	article: Article;
	/** Whether a pull quote stands beside it: where no other article does. */
	hasQuote: boolean;
	/** Figures farther down the page, which are drawn by the same key. */
	alsoDrawn: readonly Figure[];
	/** Of the page. */
	lang: string;
};

export function FrontLead({
	article,
	hasQuote,
	alsoDrawn,
	lang,
}: FrontLeadProps) {
	const href = articlePath(article.slug);
	const [quote] = hasQuote ? article.pullQuotes : [];
	const groups = groupFigures(article.figures).slice(0, ENTRIES);
	return (
		<section
			aria-labelledby="lead"
			{...textSetting(article.lang, { within: lang, className: "front-lead" })}
		>
			<div className="max-w-[46rem]">
				<Kicker article={article} />
				<Headline id="lead" text={article.headline} href={href} />
				<p className="set-dek mt-5 max-w-[40rem] text-soft">{article.dek}</p>
				<ArticleSummary article={article} />
			</div>
			{quote !== undefined && (
				<FrontQuote quote={quote} href={href} lang={article.lang} />
			)}
			{groups.length > 0 && (
				<div className="front-figures">
					<h2 className="only-focused">
						{messagesFor(article.lang)("front.figures")}
					</h2>
					<section className="figures-grid">
						{groups.map((group) => (
							<FigureEntry
								group={group}
								article={article}
								hasIds={false}
								articleHref={href}
								key={group.label}
							/>
						))}
					</section>
					<ChartKey
						figures={[
							...groups.flatMap(({ figures }) => figures),
							...alsoDrawn,
						]}
						lang={article.lang}
					/>
				</div>
			)}
		</section>
	);
}
