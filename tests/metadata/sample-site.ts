// A site of one made-up article with all that metadata, feeds and cards tell of, and what a test changes of it.
import { buildArticle } from "../../lib/content/build-article.ts";
import { buildPage } from "../../lib/content/build-page.ts";
import type { Article } from "../../lib/model/article.ts";
import { renderProblem } from "../../lib/model/problem.ts";
import type { Site } from "../../lib/model/site.ts";

export const SITE_URL = "https://news.example/daily";

const FRONT = `headline: The harbour bridge reopens
dek: Trams cross it again after a year, & nobody waits.
section: Cities
kind: news
byline: Ada Example
publishedOn: 2026-03-02
lang: en
topics: [Bridges, Public transport]
sources:
  - id: port
    name: the port authority
    what: Its yearly report.
    date: 2026-02
    url: https://port.example/report
figures:
  - id: steel
    label: Price of steel
    value: over 821 euros
    unit: EUR
    claim: steel rose to over 821 euros a tonne
    source: port
    standing: reported
    asOf: 2026-02
    comparison:
      from: "€0"
  - id: toll
    label: Toll for a lorry
    value: could reach 35%, by 2027
    unit: percent
    claim: the toll could reach 35% of the old fare by 2027
    source: port
    standing: forecast
    asOf: 2026-02
pullQuotes:
  - id: nobody
    text: Nobody … will pay twice.
`;

const BODY = `The harbour bridge has reopened, and trams cross it again; see [the timetable](/timetable/).

While it was shut, steel rose to over 821 euros a tonne, the port authority says, and the toll could reach 35% of the old fare by 2027.

## Who pays

Nobody from the north bank, it adds, will pay twice.
`;

/** The article, built from front matter that `change` has changed. Throws where it has Problems. */
export function builtArticle(change = (front: string) => front): Article {
	const { article, problems } = buildArticle({
		file: "content/articles/harbour-bridge.md",
		text: `---\n${change(FRONT)}---\n\n${BODY}`,
	});
	if (article === undefined)
		throw new Error(problems.map(renderProblem).join("\n"));
	return article;
}

const article = builtArticle();

export function sampleArticle(changes: Partial<Article> = {}): Article {
	return { ...article, ...changes };
}

export function sampleSite(changes: Partial<Site> = {}): Site {
	const { page } = buildPage(
		{
			file: "content/pages/about.md",
			text: "---\nheadline: About\ndek: Who we are.\n---\n\n## How we check\n\nTwice.\n\n## Corrections\n\nDated.\n",
		},
		"en",
	);
	if (page === undefined) throw new Error("the sample page has a fault");
	return {
		name: "The Daily Example",
		description: "News of a port.",
		lang: "en",
		url: SITE_URL,
		articles: [sampleArticle()],
		pages: [page],
		glossary: [],
		editions: [],
		withdrawn: [],
		formerAddresses: [],
		permalinks: [],
		listings: [],
		front: { order: [], sections: [] },
		problems: [],
		...changes,
	};
}
