// An article → article.json: all that we know of it, for programs.
import { absoluteUrl, articlePath } from "../model/address.ts";
import type { Article } from "../model/article.ts";
import type { Site } from "../model/site.ts";

/** The whole article as lib/model/article.ts has it, with its address and the site's name. Ids are those of its page. */
export function renderArticleJson(
	site: Site,
	{ isDraft: _, ...article }: Article,
): string {
	return `${JSON.stringify({
		url: absoluteUrl(site.url, articlePath(article.slug)),
		site: { name: site.name, url: absoluteUrl(site.url, "/") },
		...article,
	})}\n`;
}
