// Under the lead: a pull quote of it, its parts with the words they start with, and what it rests on.
import { articlePath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import { quoteId, SOURCES_ID } from "../../lib/model/hooks.ts";

export function InTheArticle({ article }: { article: Article }) {
	const href = articlePath(article.slug);
	const [quote] = article.pullQuotes;
	const sections = article.outline.filter(({ depth }) => depth === 2);
	return (
		<div className="front-columns rule-thick mt-10 pt-3" lang={article.lang}>
			<section aria-labelledby="in-the-article">
				<h2 id="in-the-article" className="set-label font-semibold">
					In the article
				</h2>
				<ul className="mt-2">
					{sections.map(({ id, text }) => (
						<li className="set-title border-b border-line py-2" key={id}>
							<a className="link-quiet" href={`${href}#${id}`}>
								{text}
							</a>
						</li>
					))}
				</ul>
			</section>
			{quote !== undefined && (
				<section aria-labelledby="from-the-text">
					<h2 id="from-the-text" className="set-label font-semibold">
						From the text
					</h2>
					<p className="set-title mt-3">{quote.text}</p>
					<p className="set-label mt-2">
						<a className="link-check" href={`${href}#${quoteId(quote.id)}`}>
							Where it stands in the article
						</a>
					</p>
				</section>
			)}
			<section aria-labelledby="rests-on" className="set-label text-soft">
				<h2 id="rests-on" className="font-semibold text-ink">
					What it rests on
				</h2>
				<p className="mt-3">{article.restsOn}</p>
				<p className="mt-3">
					<a href={`${href}#${SOURCES_ID}`}>Its sources</a>
				</p>
			</section>
		</div>
	);
}
