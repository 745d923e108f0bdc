// What the article rests on, how it was checked, and its permalink.
import { messagesFor } from "../../lib/messages/messages-for.ts";
import {
	absoluteUrl,
	articlePath,
	citePath,
	pagePath,
} from "../../lib/model/address.ts";
import type { Article, Source } from "../../lib/model/article.ts";
import type { Copy } from "../../lib/model/copy.ts";
import { SOURCES_ID } from "../../lib/model/hooks.ts";
import { listLinkNotes } from "../../lib/model/link-notes.ts";
import { listChecked } from "../../lib/model/list-checked.ts";
import { mailAddress } from "../../lib/model/pass-on.ts";
import type { Site } from "../../lib/model/site.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { addressSetting } from "../../lib/text/text-setting.ts";
import { wordGap } from "../../lib/text/word-gap.ts";
import { LinkNotes } from "../paper/link-notes.tsx";
import { PrintAddress } from "../paper/print-address.tsx";
import { ArticleChanges } from "./article-changes.tsx";
import { ArticleCopies } from "./article-copies.tsx";
import { ArticleTopics } from "./article-topics.tsx";
import { SourcesRow } from "./sources-row.tsx";

type ArticleSourcesProps = {
	article: Article;
	site: Site;
	copies: readonly Copy[];
};

export function ArticleSources({ article, site, copies }: ArticleSourcesProps) {
	const { slug, sources, lang, headline } = article;
	const permalink = absoluteUrl(site.url, articlePath(slug));
	const say = messagesFor(lang);
	const checked = listChecked(article);
	const links = listLinkNotes({
		siteUrl: site.url,
		path: articlePath(slug),
		markup: article.body.map(({ html }) => html),
		hrefs: sources.flatMap(({ url }) => url ?? []),
	});
	return (
		<section
			id={SOURCES_ID}
			aria-labelledby="sources-title"
			className="sources set-label rule-thick mt-12"
		>
			<SourcesRow title={say("sources.title")} id="sources-title">
				<ul>
					{sources.map((source) => (
						<SourceItem source={source} lang={lang} key={source.id} />
					))}
				</ul>
			</SourcesRow>
			{checked !== "" && (
				<SourcesRow title={say("checked.title")}>
					<p>
						{say("checked.page", { what: checked })}{" "}
						<a
							className="print:hidden"
							href={`${pagePath("about")}#how-we-check`}
						>
							{say("site.howWeCheck")}
						</a>
					</p>
				</SourcesRow>
			)}
			{!article.isDraft && (
				<SourcesRow title={say("changes.title")}>
					<div>
						<ArticleChanges article={article} />
					</div>
				</SourcesRow>
			)}
			{copies.length > 0 && (
				<SourcesRow title={say("copies.title")} only="screen">
					<ArticleCopies copies={copies} lang={lang} />
				</SourcesRow>
			)}
			{site.editorMail !== undefined && (
				<SourcesRow title={say("letters.title")}>
					<p>
						<a
							href={mailAddress(
								{ title: headline, address: permalink },
								site.editorMail,
							)}
						>
							{say("letters.write")}
						</a>
					</p>
				</SourcesRow>
			)}
			<SourcesRow title={say("collections.topic")} only="screen">
				<ArticleTopics article={article} />
			</SourcesRow>
			{links.length > 0 && (
				<SourcesRow title={say("links.title")} only="paper">
					<LinkNotes notes={links} siteUrl={site.url} />
				</SourcesRow>
			)}
			<SourcesRow title={say("permalink.title")}>
				<div className="print:flex print:justify-between">
					<p className="set-ways flex-col items-start">
						<a href={articlePath(slug)} {...addressSetting(lang)}>
							{permalink}
						</a>
						{!article.isDraft && (
							<a className="print:hidden" href={citePath(slug)}>
								{say("cite.this")}
							</a>
						)}
					</p>
					<PrintAddress site={site} article={article} />
				</div>
			</SourcesRow>
		</section>
	);
}

function SourceItem({ source, lang }: { source: Source; lang: string }) {
	const { name, what, date, url } = source;
	const say = messagesFor(lang);
	return (
		<li className="mb-2 last:mb-0">
			<strong className="inline-block font-semibold text-ink first-letter:uppercase">
				{url === undefined ? name : <a href={url}>{name}</a>}
			</strong>
			{say("sources.dated", { on: formatDate(date, say.lang) })}
			{wordGap(lang)}
			{what}
		</li>
	);
}
