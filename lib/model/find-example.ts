// "harbour-bridge#figure-steel" → the figure and its article.
import type { Article, Figure } from "./article.ts";
import { figureId } from "./hooks.ts";

/** Undefined where no article has it. */
export function findExample(
	example: string,
	articles: readonly Article[],
): { readonly article: Article; readonly figure: Figure } | undefined {
	const [slug, fragment] = example.split("#");
	const article = articles.find((candidate) => candidate.slug === slug);
	const figure = article?.figures.find(({ id }) => figureId(id) === fragment);
	return article && figure && { article, figure };
}
