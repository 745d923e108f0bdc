// A body → an Article around it, for tests of what happens to it later.
import { buildArticle } from "../../../lib/content/build-article.ts";
import type { Article } from "../../../lib/model/article.ts";

export const FRONT_MATTER = `---
headline: The harbour bridge reopens
dek: Trams cross it again after a year.
section: Cities
kind: news
byline: The desk
publishedOn: 2026-03-02
lang: en
topics: [Bridges]
sources:
  - id: port
    name: the port authority
    what: Its yearly report.
    date: 2026-02
---
`;

/** Builds the article of the harbour bridge with this body. Throws where it has Problems. */
export function articleOf(body: string): Article {
	const { article, problems } = buildArticle({
		file: "content/articles/harbour-bridge.md",
		text: `${FRONT_MATTER}\n${body}\n`,
	});
	if (article === undefined) throw new Error(JSON.stringify(problems));
	return article;
}
