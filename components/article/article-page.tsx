// The page of one article.
import type { Article } from "../../lib/model/article.ts";
import type { Site } from "../../lib/model/site.ts";
import { Frame } from "../site/frame.tsx";
import { ArticleBody } from "./article-body.tsx";
import { ArticleHeader } from "./article-header.tsx";
import { ArticleSources } from "./article-sources.tsx";
import { PrintMargins } from "./print-margins.tsx";

export function ArticlePage({
	site,
	article,
}: {
	site: Site;
	article: Article;
}) {
	return (
		<Frame site={site}>
			<article
				className="article"
				lang={article.lang}
				data-words={article.wordCount}
			>
				<ArticleHeader article={article} />
				<ArticleBody article={article} />
				<ArticleSources article={article} siteUrl={site.url} />
			</article>
			<PrintMargins article={article} siteName={site.name} siteUrl={site.url} />
		</Frame>
	);
}
