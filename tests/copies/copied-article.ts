// Articles to make copies of, read by the site's own reader of content.
import { readFileSync } from "node:fs";
import { buildArticle } from "../../lib/content/build-article.ts";
import { loadGlossary } from "../../lib/content/glossary/load-glossary.ts";
import { NO_MATERIALS } from "../../lib/content/materials.ts";
import type { Publisher } from "../../lib/copies/words/publisher.ts";
import type { Article } from "../../lib/model/article.ts";

const { entries: glossary } = await loadGlossary("content");

export const publisher: Publisher = {
	name: "Offprint",
	url: "https://offprint.example",
};

/** The site's first article, as it stands. */
export function firstArticle(): Article {
	const file = "content/articles/deepseek-sparks-a-chip-revolution.md";
	return articleOf(file, readFileSync(file, "utf8"));
}

type Front = { headline?: string; dek?: string; lang?: string };

/** An article of this body in markdown. */
export function articleWith(body: string, front: Front = {}): Article {
	const {
		headline = "The harbour bridge reopens",
		dek = "Trams cross it again.",
		lang = "en",
	} = front;
	return articleOf(
		"content/articles/harbour-bridge.md",
		`---
headline: ${JSON.stringify(headline)}
dek: ${JSON.stringify(dek)}
section: Cities
kind: news
byline: The desk
publishedOn: 2026-03-02
lang: ${lang}
topics: [Bridges]
sources:
  - id: port
    name: the port authority
    what: Its yearly report.
    date: 2026-02
    url: https://port.example/report
---

${body}
`,
	);
}

/** The article with a correction of this part, of 4 March 2026. */
export function corrected(article: Article, touched: string): Article {
	return {
		...article,
		edition: 2,
		notes: [
			{
				edition: 2,
				kind: "correction",
				on: "2026-03-04",
				text: "It said otherwise.",
				touches: [touched],
			},
		],
	};
}

/** One of two footnotes, of which the first was corrected. */
export function withCorrectedNote(): Article {
	const article = articleWith(
		"A lead.\n\nThe bridge[^steel] has reopened[^tram].\n\n[^steel]: Of steel.\n\n[^tram]: For trams.",
	);
	return corrected(article, "footnote-steel");
}

function articleOf(file: string, text: string): Article {
	const { article, problems } = buildArticle(
		{ file, text },
		{ materials: { ...NO_MATERIALS, glossary } },
	);
	if (article === undefined) throw new Error(JSON.stringify(problems));
	return article;
}

/** Words alone, as one reads them, whatever breaks the lines. */
export function wordsOf(text: string): string[] {
	return text.split(/[\s\u00ad]+/).filter((word) => word !== "");
}
