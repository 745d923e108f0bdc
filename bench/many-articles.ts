// The newest article under as many addresses and headlines as a measure asks for.
import type { Article } from "../lib/model/article.ts";
import type { Site } from "../lib/model/site.ts";

/** Throws where the site has no article. */
export function manyArticles(
	{ articles: [article] }: Pick<Site, "articles">,
	count: number,
): Article[] {
	if (article === undefined) throw new Error("content has no article");
	return Array.from({ length: count }, (_, index) => ({
		...article,
		slug: `${article.slug}-${index + 1}`,
		headline: `${article.headline}, ${index + 1}`,
	}));
}
