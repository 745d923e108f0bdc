// Every other article as a line: day and headline.

import { messagesFor } from "../../lib/messages/messages-for.ts";
import { articlePath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { textSetting } from "../../lib/text/text-setting.ts";

export function EarlierArticles({
	articles,
	lang,
}: {
	articles: readonly Article[];
	/** Of the page. */
	lang: string;
}) {
	if (articles.length === 0) return null;
	return (
		<section aria-labelledby="earlier" className="rule-thick mt-8 pt-2">
			<h2 id="earlier" className="set-label pb-2 font-semibold">
				{messagesFor(lang)("front.earlier")}
			</h2>
			<ul className="gap-x-12 text:columns-2">
				{articles.map(({ slug, headline, publishedOn, lang: own }) => (
					<li
						{...textSetting(own, {
							within: lang,
							className: "break-inside-avoid border-t border-line py-2",
						})}
						key={slug}
					>
						<a className="link-quiet text-base" href={articlePath(slug)}>
							{headline}
						</a>
						<time className="set-label block text-soft" dateTime={publishedOn}>
							{formatDate(publishedOn, own)}
						</time>
					</li>
				))}
			</ul>
		</section>
	);
}
