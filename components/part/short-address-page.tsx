// What a short address leads to: at once where the browser does so, by a link where it doesn't.
import { absoluteUrl, articlePath } from "../../lib/model/address.ts";
import type { Article } from "../../lib/model/article.ts";
import type { Site, WithdrawnArticle } from "../../lib/model/site.ts";
import { Frame } from "../site/frame.tsx";

export function ShortAddressPage({
	site,
	article,
}: {
	site: Site;
	article: Article | WithdrawnArticle;
}) {
	const { slug, headline } = article;
	const address = absoluteUrl(site.url, articlePath(slug));
	return (
		<Frame site={site}>
			<meta httpEquiv="refresh" content={`0;url=${address}`} />
			<div className="mx-auto max-w-[var(--measure)] py-10">
				<h1 className="set-headline set-headline-long">
					<a href={articlePath(slug)}>{headline}</a>
				</h1>
				{"dek" in article && (
					<p className="set-dek mt-5 text-soft">{article.dek}</p>
				)}
			</div>
		</Frame>
	);
}
