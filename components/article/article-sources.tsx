// What the article rests on, how it was checked, and its permalink.
import { absoluteUrl, articlePath, pagePath } from "../../lib/model/address.ts";
import type { Article, Source } from "../../lib/model/article.ts";
import { SOURCES_ID } from "../../lib/model/hooks.ts";
import { countOf } from "../../lib/text/count-of.ts";
import { formatDate } from "../../lib/text/format-date.ts";

export function ArticleSources({
	article,
	siteUrl,
}: {
	article: Article;
	siteUrl: string;
}) {
	const permalink = absoluteUrl(siteUrl, articlePath(article.slug));
	const checked = [
		countOf(article.figures.length, "figure", "figures"),
		countOf(article.pullQuotes.length, "pull quote", "pull quotes"),
	].join(" and ");
	return (
		<section
			id={SOURCES_ID}
			aria-labelledby="sources-title"
			className="sources set-label rule-thick mt-12"
		>
			<Row title={<h2 id="sources-title">What this rests on</h2>}>
				<ul>
					{article.sources.map((source) => (
						<SourceItem source={source} lang={article.lang} key={source.id} />
					))}
				</ul>
			</Row>
			<Row title={<h2>How it was checked</h2>}>
				<p>
					{checked} compared with the text, word for word, each time the page is
					built. <a href={`${pagePath("about")}#how-we-check`}>How we check</a>
				</p>
			</Row>
			<Row title={<h2>Permalink</h2>}>
				<p className="break-words">
					<a href={articlePath(article.slug)}>{permalink}</a>
				</p>
			</Row>
		</section>
	);
}

function SourceItem({ source, lang }: { source: Source; lang: string }) {
	return (
		<li className="mb-2 last:mb-0">
			<strong className="inline-block font-semibold text-ink first-letter:uppercase">
				{source.url === undefined ? (
					source.name
				) : (
					<a href={source.url}>{source.name}</a>
				)}
			</strong>
			, {formatDate(source.date, lang)}. {source.what}
		</li>
	);
}

function Row({
	title,
	children,
}: {
	title: React.ReactNode;
	children: React.ReactNode;
}) {
	return (
		<div className="grid gap-x-6 border-b border-line py-3 text-soft text:grid-cols-[8rem_1fr] [&_h2]:font-semibold [&_h2]:text-ink">
			{title}
			{children}
		</div>
	);
}
