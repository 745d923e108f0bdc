// An article → the same text in other languages.
import type { Article } from "./article.ts";
import type { Site } from "./site.ts";

/** The original first, then the others by their language; the article itself isn't among them. A draft leads to them, none of them to a draft. */
export function findTranslations(
	{ articles }: Pick<Site, "articles">,
	{ slug, translationOf = slug }: Pick<Article, "slug" | "translationOf">,
): Article[] {
	const isOriginal = (one: Article) => one.slug === translationOf;
	return articles
		.filter(
			(one) =>
				one.slug !== slug &&
				!one.isDraft &&
				(isOriginal(one) || one.translationOf === translationOf),
		)
		.toSorted(
			(a, b) =>
				Number(isOriginal(b)) - Number(isOriginal(a)) ||
				(a.lang < b.lang ? -1 : 1),
		);
}
