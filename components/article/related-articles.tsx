// After an article: others about the same. Outside the article's element, so that reading modes leave them out.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { textSetting } from "../../lib/text/text-setting.ts";

type RelatedArticlesProps = {
	articles: readonly Article[];
	/** Of the article that they follow. */
	lang: string;
};

/** Nothing where there are none. */
export function RelatedArticles({ articles, lang }: RelatedArticlesProps) {
	if (articles.length === 0) return null;
	return (
		<aside
			aria-labelledby="related"
			className="rule-thick mb-12 pt-2 print:hidden"
		>
			<h2 id="related" className="set-label font-semibold">
				{messagesFor(lang)("article.related")}
			</h2>
			<ul className="grid gap-x-12 gap-y-5 pt-2 text:grid-cols-3">
				{articles.map(({ slug, headline, publishedOn, lang: own }) => (
					<li {...textSetting(own, { within: lang })} key={slug}>
						<a className="link-quiet set-title block" href={articlePath(slug)}>
							{headline}
						</a>
						<time
							className="set-label mt-1 block text-soft"
							dateTime={publishedOn}
						>
							{formatDate(publishedOn, own)}
						</time>
					</li>
				))}
			</ul>
		</aside>
	);
}
