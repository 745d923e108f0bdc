// Pages that show a figure as their example → what is wrong with it.
import type { Article } from "../model/article.ts";
import { findExample } from "../model/find-example.ts";
import type { Problem } from "../model/problem.ts";
import type { BuiltPage } from "./build-page.ts";

/** Complains of an example that no published article has. */
export function checkExamples(
	pages: readonly BuiltPage[],
	articles: readonly Article[],
): Problem[] {
	return pages.flatMap(({ page, exampleAt }) => {
		if (page?.example === undefined || exampleAt === undefined) return [];
		if (findExample(page.example, articles) !== undefined) return [];
		const message = `there is no figure "${page.example}"; name one of a published article, as its page's address has it.`;
		return [{ ...exampleAt, rule: "page-example-unknown", message }];
	});
}
