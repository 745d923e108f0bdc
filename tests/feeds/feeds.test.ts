// Feed readers get the whole text with whole addresses, in three formats that say the same.
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { describeFeed } from "../../lib/feeds/feed.ts";
import { renderAtom } from "../../lib/feeds/render-atom.ts";
import { renderJsonFeed } from "../../lib/feeds/render-json-feed.ts";
import { renderRss } from "../../lib/feeds/render-rss.ts";
import { articlePath } from "../../lib/model/address.ts";
import { findCollections } from "../../lib/model/listing/collections.ts";
import { sampleArticle, sampleSite } from "../metadata/sample-site.ts";

const HEADLINE = "Cats & <dogs> ]]> “meet”";
const NOTE = {
	edition: 2,
	kind: "correction",
	on: "2026-03-04",
	text: "We wrote 812; it is 821.",
	touches: [],
} as const;

const article = sampleArticle({ headline: HEADLINE, notes: [NOTE] });
const site = sampleSite({ articles: [article] });
const { articles, name: title } = site;
const feed = describeFeed(site, { path: "/feed.xml", title, articles });
const url = `https://news.example/daily${articlePath(article.slug)}`;

async function isWellFormed(xml: string): Promise<boolean> {
	const { valid } = await validateXML({
		xml: { fileName: "feed.xml", contents: xml },
		normalization: "c14n",
	});
	return valid;
}

it("is well-formed XML whatever a headline holds", async () => {
	expect(await isWellFormed(renderRss(feed))).toBe(true);
	expect(await isWellFormed(renderAtom(feed))).toBe(true);
	expect(await isWellFormed(renderRss(feed).replace("</channel>", ""))).toBe(
		false,
	);
});

it("reads as RSS with permalink, byline, topics and the full text", () => {
	const rss = parseRssFeed(renderRss(feed));
	expect(rss.link).toBe("https://news.example/daily/");
	expect(rss.atom?.links?.[0]).toMatchObject({
		href: "https://news.example/daily/feed.xml",
		rel: "self",
	});
	const [item] = rss.items ?? [];
	expect(item).toMatchObject({
		title: HEADLINE,
		link: url,
		guid: { value: url, isPermaLink: true },
		description: article.dek,
		dc: { creators: ["Ada Example"] },
		categories: [{ name: "Bridges" }, { name: "Public transport" }],
	});
	expect(item?.content?.encoded).toContain("trams cross it again");
	expect(item?.media?.contents?.[0]?.url).toBe(`${url}cards/article.png`);
});

it("reads as Atom with the day of publication and of the last change", () => {
	const atom = parseAtomFeed(renderAtom(feed));
	expect(atom.updated).toBe("2026-03-04T00:00:00.000Z");
	expect(atom.entries?.[0]).toMatchObject({
		id: url,
		title: { value: HEADLINE, type: "text" },
		authors: [{ name: "Ada Example" }],
		published: "2026-03-02T00:00:00.000Z",
		updated: "2026-03-04T00:00:00.000Z",
	});
});

it("reads as JSON Feed with the same text", () => {
	const json = parseJsonFeed(JSON.parse(renderJsonFeed(feed)));
	const rss = parseRssFeed(renderRss(feed));
	expect(json.items?.[0]).toMatchObject({
		id: url,
		url,
		title: HEADLINE,
		content_html: rss.items?.[0]?.content?.encoded,
		date_modified: "2026-03-04T00:00:00.000Z",
	});
});

it("carries every paragraph, every figure with its hedge, every source and correction", () => {
	const html = feed.items[0]?.html ?? "";
	const words = html.replace(/<[^>]+>/g, "").replaceAll("&#x26;", "&");
	for (const { text } of article.body) expect(words).toContain(text);
	for (const { value } of article.figures) expect(words).toContain(value.shown);
	expect(words).toContain(
		"Forecast by the port authority, February\u00a02026.",
	);
	expect(words).toContain("The port authority, February 2026.");
	expect(words).toContain("Correction, 4 March 2026. We wrote 812; it is 821.");
});

it("leads by whole addresses alone, the site's folder in them", () => {
	const html = feed.items[0]?.html ?? "";
	const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link);
	expect(links).toContain("https://news.example/daily/timetable/");
	expect(links).toContain(`${url}#figure-steel`);
	for (const link of links) expect(link).toMatch(/^https:\/\//);
	expect(html).not.toMatch(/ (?:id|class)=/);
});

it("gives the newest articles and the same bytes each time", () => {
	const many = Array.from({ length: 40 }, (_, index) =>
		sampleArticle({ slug: `article-${index}` }),
	);
	const crowded = sampleSite({ articles: many });
	const options = { path: "/feed.xml", title, articles: many };
	const first = renderRss(describeFeed(crowded, options));
	expect(parseRssFeed(first).items).toHaveLength(30);
	expect(renderRss(describeFeed(crowded, options))).toBe(first);
});

it("has one topic for two spellings of it, and a name for each in addresses", () => {
	const topics = findCollections(
		[
			sampleArticle({ slug: "a", topics: ["Public transport", "芯片"] }),
			sampleArticle({ slug: "b", topics: ["public  transport", "Bridges"] }),
		],
		"topic",
	);
	expect(
		topics.map(({ slug, name, members }) => [
			slug.replace(/^[a-z0-9]{4}$/, "code"),
			name,
			members.map((one) => one.slug),
		]),
	).toEqual(
		expect.arrayContaining([
			["bridges", "Bridges", ["b"]],
			["public-transport", "Public transport", ["a", "b"]],
			["code", "芯片", ["a"]],
		]),
	);
	expect(topics).toHaveLength(3);
});
