// Articles → the topics that they are about, each with the name that its address takes.
import { shortCode } from "../text/short-code.ts";
import { slugify } from "../text/slug.ts";
import type { Article } from "./article.ts";

export type Topic = {
	/** What its address has: two spellings of one slug are one topic. */
	readonly slug: string;
	/** As the newest article spells it. */
	readonly name: string;
	/** In the order in which they were given. */
	readonly articles: readonly Article[];
};

/** The name of a topic in addresses: a code of its letters where it has no Latin one. */
export function topicSlug(name: string): string {
	return slugify(name) || shortCode(name);
}

/** Every topic of some articles, by slug. An article that names one twice is in it once. */
export function findTopics(articles: readonly Article[]): Topic[] {
	const topics = new Map<string, { name: string; articles: Set<Article> }>();
	for (const article of articles)
		for (const name of article.topics) {
			const slug = topicSlug(name);
			const topic = topics.get(slug) ?? { name, articles: new Set() };
			topic.articles.add(article);
			topics.set(slug, topic);
		}
	return [...topics]
		.map(([slug, { name, articles }]) => ({
			slug,
			name,
			articles: [...articles],
		}))
		.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
