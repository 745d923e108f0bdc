// Crawlers get every page once, in files that the protocol's schema accepts.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { renderRobots } from "../../lib/feeds/render-robots.ts";
import {
	renderNewsSitemap,
	renderSitemap,
	renderSitemapIndex,
} from "../../lib/feeds/sitemaps/render-sitemap.ts";
import {
	splitNews,
	splitPages,
} from "../../lib/feeds/sitemaps/split-sitemap.ts";
import { sampleArticle, sampleSite } from "../metadata/sample-site.ts";

const { resolve } = createRequire(import.meta.url);

const schema = (fileName: string, path: string) => ({
	fileName,
	contents: readFileSync(path, "utf8"),
});
const PAGES = schema("sitemap.xsd", resolve("sitemap/schema/sitemap.xsd"));
const NEWS = schema("sitemap-news.xsd", "tests/feeds/schemas/sitemap-news.xsd");
const INDEX = schema(
	"sitemap-index.xsd",
	"tests/feeds/schemas/sitemap-index.xsd",
);
/** The protocol's schema, and that of the elements which it lets in from elsewhere. */
const ALL = `<schema xmlns="http://www.w3.org/2001/XMLSchema"><import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/><import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="sitemap-news.xsd"/></schema>`;

async function faultsOf(contents: string, xsd = ALL): Promise<string[]> {
	const { errors } = await validateXML({
		xml: { fileName: "sitemap.xml", contents },
		schema: { fileName: "all.xsd", contents: xsd },
		preload: [PAGES, NEWS],
	});
	return errors.map(({ message }) => message);
}

const addressesIn = (xml: string) =>
	[...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);

const site = sampleSite();

it("lists every page once, by the protocol's schema", async () => {
	const parts = splitPages(site);
	expect(parts.map(({ file }) => file)).toEqual(["pages-1.xml"]);
	const xml = renderSitemap(site, parts[0]?.pages ?? []);
	expect(await faultsOf(xml)).toEqual([]);
	const base = "https://news.example/daily";
	expect(addressesIn(xml)).toEqual([
		`${base}/`,
		`${base}/sections/`,
		`${base}/topics/`,
		`${base}/authors/`,
		`${base}/archive/`,
		`${base}/figures/`,
		`${base}/sections/cities/`,
		`${base}/topics/bridges/`,
		`${base}/topics/public-transport/`,
		`${base}/authors/ada-example/`,
		`${base}/archive/2026/`,
		`${base}/archive/2026/03/`,
		`${base}/figures/reported/`,
		`${base}/figures/forecast/`,
		`${base}/corrections/`,
		`${base}/about/`,
		`${base}/articles/harbour-bridge/`,
		`${base}/articles/harbour-bridge/figures/steel/`,
		`${base}/articles/harbour-bridge/figures/toll/`,
		`${base}/articles/harbour-bridge/quotes/nobody/`,
		`${base}/articles/harbour-bridge/cite/`,
	]);
});

it("is checked by a schema that finds a wrong day and a foreign element", async () => {
	const [part] = splitPages(site);
	const xml = renderSitemap(site, part?.pages ?? []);
	expect(await faultsOf(xml.replace("2026-03-02", "2 March"))).not.toEqual([]);
	expect(await faultsOf(xml.replace("</url>", "<x/></url>"))).not.toEqual([]);
	const news = renderNewsSitemap(site);
	expect(
		await faultsOf(news.replace(/<news:title>.*<\/news:title>/, "")),
	).not.toEqual([]);
});

it("is split where a file would hold too many addresses", async () => {
	const parts = splitPages(site, 9);
	expect(parts.map(({ file, pages }) => [file, pages.length])).toEqual([
		["pages-1.xml", 9],
		["pages-2.xml", 9],
		["pages-3.xml", 3],
	]);
	const index = renderSitemapIndex(site, parts);
	expect(await faultsOf(index, INDEX.contents)).toEqual([]);
	expect(addressesIn(index)).toEqual(
		[1, 2, 3].map(
			(number) => `https://news.example/daily/sitemaps/pages-${number}.xml`,
		),
	);
});

it("names as news the articles of the two days before the newest", async () => {
	const articles = ["2026-03-05", "2026-03-03", "2026-03-02"].map(
		(publishedOn, index) =>
			sampleArticle({ slug: `article-${index}`, publishedOn }),
	);
	const xml = renderNewsSitemap(sampleSite({ articles }));
	expect(await faultsOf(xml)).toEqual([]);
	expect(addressesIn(xml).map((url) => url?.slice(-10))).toEqual([
		"article-0/",
		"article-1/",
	]);
	expect(xml).toContain("<news:name>The Daily Example</news:name>");
	expect(xml).toContain("<news:publication_date>2026-03-03<");
});

it("splits the news by the limit that Google sets", () => {
	const articles = Array.from({ length: 1_001 }, (_, index) =>
		sampleArticle({ slug: `article-${index}` }),
	);
	const crowded = sampleSite({ articles });
	expect(splitNews(crowded).map(({ pages }) => pages.length)).toEqual([
		1_000, 1,
	]);
	expect(addressesIn(renderNewsSitemap(crowded))).toEqual([
		"https://news.example/daily/sitemaps/news-1.xml",
		"https://news.example/daily/sitemaps/news-2.xml",
	]);
});

it.each([
	["en-GB", "en"],
	["zh-Hans", "zh-cn"],
	["zh-TW", "zh-tw"],
	["de", "de"],
])("tells the language %s as %s", (lang, told) => {
	const xml = renderNewsSitemap(
		sampleSite({ articles: [sampleArticle({ lang })] }),
	);
	expect(xml).toContain(`<news:language>${told}</news:language>`);
});

it("escapes what a headline has of XML's signs", async () => {
	const headline = "Cats & <dogs> “meet”";
	const xml = renderNewsSitemap(
		sampleSite({ articles: [sampleArticle({ headline })] }),
	);
	expect(await faultsOf(xml)).toEqual([]);
	expect(xml).not.toContain("<dogs>");
});

it("is named in robots.txt with all its parts, by whole addresses", () => {
	expect(renderRobots(site)).toBe(
		`User-agent: *
Allow: /

Sitemap: https://news.example/daily/sitemap.xml
Sitemap: https://news.example/daily/news-sitemap.xml
Sitemap: https://news.example/daily/sitemaps/pages-1.xml
`,
	);
});
