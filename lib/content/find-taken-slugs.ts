// The files of articles → a Problem for each whose address another has.
import type { Problem } from "../model/problem.ts";
import type { BuiltArticle } from "./build-article.ts";

/** The first file has the address; each later one is told of it. */
export function findTakenSlugs(built: readonly BuiltArticle[]): Problem[] {
	const first = new Map<string, string>();
	return built.flatMap(({ slug, file }) => {
		const other = first.get(slug);
		if (other === undefined) {
			first.set(slug, file);
			return [];
		}
		const message = `${other} has the address /articles/${slug}/ already; rename one of the two.`;
		return [{ file, line: 1, column: 1, rule: "slug-taken", message }];
	});
}
