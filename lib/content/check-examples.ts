// Pages that show a figure as their example → what is wrong with it.
import { findExample } from "../model/find-example.ts";
import type { Problem } from "../model/problem.ts";
import type { BuiltArticle } from "./build-article.ts";
import type { BuiltPage } from "./build-page.ts";

/** Complains of an example that no published article has. What an article with Problems of its own has isn't known yet, and they are told. */
export function checkExamples(
	pages: readonly BuiltPage[],
	built: readonly Pick<BuiltArticle, "slug" | "article">[],
): Problem[] {
	const articles = built.flatMap(({ article }) => article ?? []);
	const faulty = built
		.filter(({ article }) => article === undefined)
		.map(({ slug }) => slug);
	return pages.flatMap(({ page, exampleAt }) => {
		if (page?.example === undefined || exampleAt === undefined) return [];
		if (findExample(page.example, articles) !== undefined) return [];
		if (faulty.some((slug) => page.example?.startsWith(`${slug}#`))) return [];
		const message = `there is no figure "${page.example}"; name one of a published article, as its page's address has it.`;
		return [{ ...exampleAt, rule: "page-example-unknown", message }];
	});
}
