// An article → its parts: heading and the paragraph that each opens with.
import type { Article } from "./article.ts";

export type ArticleSection = {
	readonly id: string;
	readonly heading: string;
	/** Text of the first paragraph under the heading. */
	readonly opening: string;
};

/** The parts under the article's second-level headings, in order; one that no paragraph follows is left out. */
export function findSections({ body, outline }: Article): ArticleSection[] {
	const headings = body.flatMap(({ kind }, index) =>
		kind === "heading" ? [index] : [],
	);
	return outline.flatMap(({ id, text, depth }, number) => {
		const next = body[(headings[number] ?? body.length) + 1];
		if (depth !== 2 || next?.kind !== "paragraph") return [];
		return [{ id, heading: text, opening: next.text }];
	});
}
