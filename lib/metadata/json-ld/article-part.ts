// A figure or a pull quote → what its own small page says of it to machines.
import type { Claim, Quotation, WithContext } from "schema-dts";
import { absoluteUrl, articlePath, figurePath } from "../../model/address.ts";
import type { Article, Figure, PullQuote } from "../../model/article.ts";
import type { Site } from "../../model/site.ts";
import { describeQuotation, describeSource } from "./news-article.ts";

/** A figure is a claim that stands in the article and rests on its source. */
export function describeFigure(
	site: Site,
	article: Article,
	{ id, claim, source, asOf }: Figure,
): WithContext<Claim> {
	return {
		"@context": "https://schema.org",
		"@type": "Claim",
		url: absoluteUrl(site.url, figurePath(article.slug, id)),
		text: claim,
		temporal: asOf,
		inLanguage: article.lang,
		appearance: articleReference(site, article),
		isBasedOn: describeSource(source),
	};
}

export function describeQuote(
	site: Site,
	article: Article,
	quote: PullQuote,
): WithContext<Quotation> {
	return {
		"@context": "https://schema.org",
		...describeQuotation(site, article, quote),
		inLanguage: article.lang,
		isPartOf: articleReference(site, article),
	};
}

function articleReference(site: Site, { slug, headline }: Article) {
	return {
		"@type": "NewsArticle" as const,
		"@id": absoluteUrl(site.url, articlePath(slug)),
		headline,
	};
}
