// The page of one article.

import { interfaceLang } from "../../lib/messages/interface-lang.ts";
import { articlePath, editionPath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import type { Copy } from "../../lib/model/copy.ts";
import { findRelated } from "../../lib/model/listing/find-related.ts";
import type { Edition, Site } from "../../lib/model/site.ts";
import { textSetting } from "../../lib/text/text-setting.ts";
import { EditionBanner } from "../editions/edition-banner.tsx";
import { TermNotes } from "../glossary/term-notes.tsx";
import { PassOnPopovers } from "../passing-on/pass-on-popovers.tsx";
import { Frame } from "../site/frame.tsx";
import { ArticleBody } from "./article-body.tsx";
import { ArticleHeader } from "./article-header.tsx";
import { ArticleSources } from "./article-sources.tsx";
import { Footnotes } from "./footnotes.tsx";
import { RelatedArticles } from "./related-articles.tsx";

export function ArticlePage({
	site,
	article,
	edition,
	copies = [],
}: {
	site: Site;
	article: Article;
	/** What of it can be kept. */
	copies?: readonly Copy[];
	/** Where the page is that of an edition, under the edition's own address. */
	edition?: Edition;
}) {
	const spoken = interfaceLang(article.lang, site.lang);
	return (
		<Frame
			site={site}
			lang={article.lang}
			printed={{
				headline: article.headline,
				path:
					edition === undefined
						? articlePath(article.slug)
						: editionPath(article.slug, article.edition),
			}}
		>
			{edition !== undefined && <EditionBanner edition={edition} />}
			<article
				{...textSetting(article.lang, {
					within: spoken,
					className: "article",
				})}
				data-words={article.wordCount}
			>
				<ArticleHeader site={site} article={article} />
				<ArticleBody article={article} />
				<Footnotes article={article} />
				<ArticleSources article={article} site={site} copies={copies} />
			</article>
			{!article.isDraft && (
				<PassOnPopovers article={article} siteUrl={site.url} />
			)}
			<TermNotes article={article} />
			{edition === undefined && (
				<RelatedArticles
					articles={findRelated(article, site.articles)}
					lang={article.lang}
				/>
			)}
		</Frame>
	);
}
