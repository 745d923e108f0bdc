// An article → others about the same.
import type { Article } from "../article.ts";
import { nameSlug, namesOf } from "./collections.ts";

const MOST = 3;

/** Those that share most topics first, the newest of them first; none where no topic is shared. `articles` are newest first. */
export function findRelated(
	article: Article,
	articles: readonly Article[],
	most: number = MOST,
): Article[] {
	const topics = topicsOf(article);
	return articles
		.filter(({ slug }) => slug !== article.slug)
		.map((other) => ({ other, shared: countShared(topics, topicsOf(other)) }))
		.filter(({ shared }) => shared > 0)
		.toSorted((a, b) => b.shared - a.shared)
		.slice(0, most)
		.map(({ other }) => other);
}

function topicsOf(article: Article): string[] {
	return namesOf(article, "topic").map(nameSlug);
}

function countShared(own: readonly string[], others: readonly string[]) {
	return own.filter((slug) => others.includes(slug)).length;
}
