// The articles after the lead: section, headline, dek.

import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { textSetting } from "../../lib/text/text-setting.ts";
import { ArticleSummary } from "./article-summary.tsx";

export function LatestArticles({
	articles,
	lang,
}: {
	articles: readonly Article[];
	/** Of the page. */
	lang: string;
}) {
	if (articles.length === 0) return null;
	return (
		<section aria-labelledby="latest" className="rule-thick mt-12 pt-2">
			<h2 id="latest" className="set-label pb-2 font-semibold">
				{messagesFor(lang)("front.latest")}
			</h2>
			<ul className="grid gap-x-12 text:grid-cols-2">
				{articles.map((article) => (
					<li
						{...textSetting(article.lang, {
							within: lang,
							className: "border-t border-line pt-3 pb-8",
						})}
						key={article.slug}
					>
						<p className="set-label text-soft">{article.section}</p>
						<h3 className="set-title mt-1">
							<a className="link-quiet" href={articlePath(article.slug)}>
								{article.headline}
							</a>
						</h3>
						<p className="mt-1 text-base text-soft text-pretty">
							{article.dek}
						</p>
						<ArticleSummary article={article} />
					</li>
				))}
			</ul>
		</section>
	);
}
