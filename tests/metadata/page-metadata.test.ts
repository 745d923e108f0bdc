// The head of a page tells browsers, networks and libraries what they are shown.
import { expect, it } from "vitest";
import { describeArticle } from "../../lib/metadata/describe-article.ts";
import { describePage } from "../../lib/metadata/describe-page.ts";
import {
	describeFigurePart,
	describeQuotePart,
} from "../../lib/metadata/describe-part.ts";
import { sampleArticle, sampleSite } from "./sample-site.ts";

const BASE = "https://news.example/daily";
const site = sampleSite();
const article = sampleArticle();
const metadata = describeArticle(site, article);

it("gives an article its title, description, address and card", () => {
	const address = `${BASE}/articles/harbour-bridge/`;
	expect(metadata).toMatchObject({
		title: "The harbour bridge reopens · The Daily Example",
		description: article.dek,
		alternates: { canonical: address },
		openGraph: {
			type: "article",
			url: address,
			publishedTime: "2026-03-02",
			images: { url: `${address}cards/article.png`, width: 1200, height: 630 },
		},
		twitter: { card: "summary_large_image" },
	});
});

it("leads to the feeds, those of its topics, and the article's other forms", () => {
	expect(metadata.alternates?.types).toEqual({
		"application/rss+xml": [
			{ url: `${BASE}/feed.xml`, title: "The Daily Example" },
			{
				url: `${BASE}/topics/bridges/feed.xml`,
				title: "The Daily Example: Bridges",
			},
			{
				url: `${BASE}/topics/public-transport/feed.xml`,
				title: "The Daily Example: Public transport",
			},
		],
		"application/atom+xml": [
			{ url: `${BASE}/atom.xml`, title: "The Daily Example" },
		],
		"application/feed+json": [
			{ url: `${BASE}/feed.json`, title: "The Daily Example" },
		],
		"application/json": `${BASE}/articles/harbour-bridge/article.json`,
		"text/markdown": `${BASE}/articles/harbour-bridge/article.md`,
	});
});

it("tells reference managers and libraries who wrote what and when", () => {
	expect(metadata.other).toMatchObject({
		citation_title: article.headline,
		citation_author: ["Ada Example"],
		citation_publication_date: "2026/03/02",
		"DC.creator": ["Ada Example"],
		"DC.date": "2026-03-02",
		"DC.subject": ["Bridges", "Public transport"],
	});
});

it("says in a shared figure's title what is hedged, and below it who says so", () => {
	const [, toll] = article.figures;
	if (toll === undefined) throw new Error("the sample article has two figures");
	const figure = describeFigurePart(site, article, toll);
	expect(figure.title).toBe(
		"Toll for a lorry: could reach 35%, by 2027 · The Daily Example",
	);
	expect(figure.description).toContain("Forecast by the port authority.");
	expect(figure.openGraph?.images).toMatchObject({
		url: `${BASE}/articles/harbour-bridge/cards/figure-toll.png`,
	});
});

it("says in a shared quote's title the quote, and below it the article", () => {
	const [nobody] = article.pullQuotes;
	if (nobody === undefined) throw new Error("the sample article has a quote");
	expect(describeQuotePart(site, article, nobody)).toMatchObject({
		title: "“Nobody … will pay twice.” · The Daily Example",
		description: "“Nobody … will pay twice.” From: The harbour bridge reopens",
		alternates: { canonical: `${BASE}/articles/harbour-bridge/quotes/nobody/` },
	});
});

it("gives the front page the site's own name, without a second one", () => {
	expect(
		describePage(site, { description: site.description, path: "/" }),
	).toMatchObject({
		title: "The Daily Example",
		alternates: { canonical: `${BASE}/` },
	});
});
