// What the article rests on, how it was checked, and its permalink.

import type { ReactNode } from "react";
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
import { listChecked } from "../../lib/model/list-checked.ts";
import { mailAddress } from "../../lib/model/pass-on.ts";
import type { Site } from "../../lib/model/site.ts";
import { formatDate } from "../../lib/text/format-date.ts";
import { addressSetting } from "../../lib/text/text-setting.ts";
import { ArticleChanges } from "./article-changes.tsx";
import { ArticleCopies } from "./article-copies.tsx";
import { ArticleTopics } from "./article-topics.tsx";
import { PrintAddress } from "./print-address.tsx";

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
	return (
		<section
			id={SOURCES_ID}
			aria-labelledby="sources-title"
			className="sources set-label rule-thick mt-12"
		>
			<Row title={say("sources.title")} id="sources-title">
				<ul>
					{sources.map((source) => (
						<SourceItem source={source} lang={lang} key={source.id} />
					))}
				</ul>
			</Row>
			{checked !== "" && (
				<Row title={say("checked.title")}>
					<p>
						{say("checked.page", { what: checked })}{" "}
						<a href={`${pagePath("about")}#how-we-check`}>
							{say("site.howWeCheck")}
						</a>
					</p>
				</Row>
			)}
			{!article.isDraft && (
				<Row title={say("changes.title")}>
					<div>
						<ArticleChanges article={article} />
					</div>
				</Row>
			)}
			{copies.length > 0 && (
				<Row title={say("copies.title")} isForScreen={true}>
					<ArticleCopies copies={copies} lang={lang} />
				</Row>
			)}
			{site.editorMail !== undefined && (
				<Row title={say("letters.title")}>
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
				</Row>
			)}
			<Row title={say("collections.topic")} isForScreen={true}>
				<ArticleTopics article={article} />
			</Row>
			<Row title={say("permalink.title")}>
				<div className="print:flex print:justify-between">
					<p>
						<a href={articlePath(slug)} {...addressSetting(lang)}>
							{permalink}
						</a>
						{!article.isDraft && (
							<a className="block print:hidden" href={citePath(slug)}>
								{say("cite.this")}
							</a>
						)}
					</p>
					<PrintAddress site={site} article={article} />
				</div>
			</Row>
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
			{say("sources.dated", { on: formatDate(date, say.lang) })} {what}
		</li>
	);
}

type RowProps = {
	title: string;
	id?: string;
	/** Left out on paper, where nobody can follow its links. */
	isForScreen?: boolean;
	children: ReactNode;
};

function Row({ title, id, isForScreen = false, children }: RowProps) {
	return (
		<div
			className={`${isForScreen ? "print:hidden " : ""}grid gap-x-6 border-b border-line py-3 text-soft text:grid-cols-[8rem_1fr]`}
		>
			<h2 id={id} className="font-semibold text-ink">
				{title}
			</h2>
			{children}
		</div>
	);
}
