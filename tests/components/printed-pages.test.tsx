import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ArticlePage } from "../../components/article/article-page.tsx";
import { CorrectionsPage } from "../../components/editions/corrections-page.tsx";
import { FiguresView } from "../../components/figures-index/figures-view.tsx";
import { GlossaryPage } from "../../components/glossary/glossary-page.tsx";
import { ArchiveView } from "../../components/listing/archive-view.tsx";
import { CollectionView } from "../../components/listing/collection-view.tsx";
import { MonthView } from "../../components/listing/month-view.tsx";
import { CitePage } from "../../components/part/cite-page.tsx";
import { FigurePage } from "../../components/part/figure-page.tsx";
import { SearchPage } from "../../components/search/search-page.tsx";
import { PlainPage } from "../../components/site/plain-page.tsx";
import { findCollectionPage } from "../../lib/model/listing/collection-page.ts";
import { listEntries } from "../../lib/model/listing/entries.ts";
import { findFiguresPage } from "../../lib/model/listing/figures-page.ts";
import { sampleSite } from "../metadata/sample-site.ts";

const site = sampleSite();
const [article] = site.articles;
const [figure] = article?.figures ?? [];
const [page] = site.pages;
const section = findCollectionPage(site, "section", ["cities"]);
const figures = findFiguresPage(site, ["reported"]);
if (!(article && figure && page && section && figures))
	throw new Error("the sample site lacks a page");

const PAGES: readonly (readonly [string, string, ReactElement])[] = [
	[
		article.headline,
		"/articles/harbour-bridge/",
		<ArticlePage site={site} article={article} key="article" />,
	],
	[
		article.headline,
		"/articles/harbour-bridge/figures/steel/",
		<FigurePage site={site} article={article} figure={figure} key="figure" />,
	],
	[
		article.headline,
		"/articles/harbour-bridge/cite/",
		<CitePage site={site} article={article} entries={[]} key="cite" />,
	],
	["About", "/about/", <PlainPage site={site} page={page} key="about" />],
	["Archive", "/archive/", <ArchiveView site={site} key="archive" />],
	[
		"March 2026",
		"/archive/2026/03/",
		<MonthView
			site={site}
			month="2026-03"
			entries={listEntries(site)}
			key="month"
		/>,
	],
	[
		"Cities",
		"/sections/cities/",
		<CollectionView site={site} page={section} key="section" />,
	],
	[
		"Reported",
		"/figures/reported/",
		<FiguresView site={site} page={figures} key="figures" />,
	],
	["Search", "/search/", <SearchPage site={site} key="search" />],
	["Corrections", "/corrections/", <CorrectionsPage site={site} key="wrong" />],
	["Glossary", "/glossary/", <GlossaryPage site={site} key="glossary" />],
];

it.each(PAGES)(
	"paper has the name of the site, %s, where it lies, and its number in its margins: %s",
	(headline, path, element) => {
		const markup = renderToStaticMarkup(element);
		expect(markup.match(/@page:first/g)).toHaveLength(1);
		const contentOf = (place: string) =>
			new RegExp(`@${place}\\{content:([^;]+);`).exec(markup)?.[1];
		expect(contentOf("top-left")).toBe('"The Daily Example"');
		expect(contentOf("top-right")).toBe(JSON.stringify(headline));
		expect(contentOf("bottom-left")).toBe(`"news.example/daily${path}"`);
		expect(contentOf("bottom-right")).toContain("counter(page)");
	},
);
