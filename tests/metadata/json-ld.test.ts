// Search engines are told what the article is, what it rests on and what was corrected, and nothing that no page says.
import { expect, it } from "vitest";
import { loadSite } from "../../lib/content/load-site.ts";
import { packedBytes } from "../../lib/export/packed-bytes.ts";
import {
	describeFigure,
	describeQuote,
} from "../../lib/metadata/json-ld/article-part.ts";
import { describeNewsArticle } from "../../lib/metadata/json-ld/news-article.ts";
import { describeOrganization } from "../../lib/metadata/json-ld/organization.ts";
import { renderJsonLd } from "../../lib/metadata/json-ld/render-json-ld.ts";
import { describeWebSite } from "../../lib/metadata/json-ld/web-site.ts";
import { sampleArticle, sampleSite } from "./sample-site.ts";

const BASE = "https://news.example/daily";
const URL_OF_ARTICLE = `${BASE}/articles/harbour-bridge/`;
const site = sampleSite();
const article = sampleArticle();

/** As a search engine reads it. */
const read = (json: string): unknown => JSON.parse(json);

it("tells headline, dates, byline, publisher, sources and quotes of an article", () => {
	expect(read(renderJsonLd(describeNewsArticle(site, article)))).toMatchObject({
		"@context": "https://schema.org",
		"@type": "NewsArticle",
		"@id": URL_OF_ARTICLE,
		headline: article.headline,
		image: `${URL_OF_ARTICLE}cards/article.png`,
		datePublished: "2026-03-02",
		dateModified: "2026-03-02",
		author: [{ "@type": "Person", name: "Ada Example" }],
		publisher: { "@type": "NewsMediaOrganization", name: site.name },
		citation: [
			{
				"@type": "CreativeWork",
				name: "the port authority",
				datePublished: "2026-02",
				url: "https://port.example/report",
			},
		],
		hasPart: [
			{
				"@type": "Quotation",
				text: "Nobody … will pay twice.",
				url: `${URL_OF_ARTICLE}quotes/nobody/`,
			},
		],
	});
});

it("tells how the site is searched", () => {
	expect(read(renderJsonLd(describeWebSite(site)))).toMatchObject({
		"@type": "WebSite",
		url: `${BASE}/`,
		potentialAction: {
			"@type": "SearchAction",
			target: { urlTemplate: `${BASE}/search/?q={search_term_string}` },
			"query-input": "required name=search_term_string",
		},
	});
});

it("tells corrections with their days, and no other changes as such", () => {
	const corrected = sampleArticle({
		edition: 3,
		notes: [
			{
				edition: 2,
				kind: "correction",
				on: "2026-03-04",
				text: "It is 821.",
				touches: [],
			},
			{
				edition: 3,
				kind: "minor edit",
				on: "2026-03-05",
				text: "A comma.",
				touches: [],
			},
		],
	});
	expect(describeNewsArticle(site, corrected)).toMatchObject({
		version: 3,
		dateModified: "2026-03-05",
		correction: [
			{
				"@type": "CorrectionComment",
				text: "It is 821.",
				datePublished: "2026-03-04",
			},
		],
	});
	expect(describeNewsArticle(site, article)).not.toHaveProperty("correction");
});

it("never claims to have checked somebody's claim", () => {
	const told = [
		renderJsonLd(describeNewsArticle(site, article)),
		...article.figures.map((figure) =>
			renderJsonLd(describeFigure(site, article, figure)),
		),
	].join();
	expect(told).not.toContain("ClaimReview");
});

it("names the policies that the page about the site states, and no other", () => {
	expect(describeOrganization(site)).toMatchObject({
		publishingPrinciples: `${BASE}/about/#how-we-check`,
		correctionsPolicy: `${BASE}/about/#corrections`,
	});
	expect(describeOrganization(site)).not.toHaveProperty("masthead");
	expect(describeOrganization(site)).not.toHaveProperty("ownershipFundingInfo");
	expect(describeOrganization(sampleSite({ pages: [] }))).not.toHaveProperty(
		"correctionsPolicy",
	);
});

it.each([
	["The Daily Example desk", "Organization"],
	["The newsroom", "Organization"],
	["Ada Example", "Person"],
])("takes the byline %s for a %s", (name, type) => {
	const article = sampleArticle({ authors: ["Ada Example", name] });
	expect(describeNewsArticle(site, article).author).toMatchObject([
		{ name: "Ada Example", url: `${BASE}/authors/ada-example/` },
		{ "@type": type, name },
	]);
});

it("says of a figure which words claim it and on what they rest, of a quote which article it is from", () => {
	const [figure] = article.figures;
	const [quote] = article.pullQuotes;
	if (figure === undefined || quote === undefined)
		throw new Error("the sample article has a figure and a quote");
	expect(describeFigure(site, article, figure)).toMatchObject({
		"@type": "Claim",
		text: "steel rose to over 821 euros a tonne",
		isBasedOn: { name: "the port authority" },
		appearance: { "@id": URL_OF_ARTICLE },
	});
	expect(describeQuote(site, article, quote)).toMatchObject({
		"@type": "Quotation",
		isPartOf: { "@id": URL_OF_ARTICLE },
	});
});

it("can't end the script element that it stands in", () => {
	const headline = "</script><!--<script>";
	const json = renderJsonLd(
		describeNewsArticle(site, sampleArticle({ headline })),
	);
	expect(json).not.toContain("<");
	expect(read(json)).toMatchObject({ headline });
});

it("adds less than 900 bytes in brotli to the first article's page", async () => {
	const { site: ours } = await loadSite({ contentFolder: "content" });
	const first = ours?.articles.at(-1);
	if (ours === undefined || first === undefined) throw new Error("no article");
	const page =
		first.body.map(({ html }) => html).join("\n") + first.dek + first.headline;
	const json = renderJsonLd(describeNewsArticle(ours, first));
	expect(packedBytes(page + json) - packedBytes(page)).toBeLessThan(900);
});
