// Feeds, search engines and article.md hold an article's images, with whole addresses.
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeFeed } from "../../lib/feeds/feed.ts";
import { renderAtom } from "../../lib/feeds/render-atom.ts";
import { renderJsonFeed } from "../../lib/feeds/render-json-feed.ts";
import { renderRss } from "../../lib/feeds/render-rss.ts";
import { describeNewsArticle } from "../../lib/metadata/json-ld/news-article.ts";
import { renderArticleMarkdown } from "../../lib/metadata/markdown/render-article-markdown.ts";
import { fallbackOf } from "../../lib/model/image.ts";
import type { Site } from "../../lib/model/site.ts";
import { sampleSite } from "../metadata/sample-site.ts";
import {
	ALTERNATIVES,
	CAPTIONS,
	type Illustrated,
	layOutIllustrated,
} from "./illustrated-article.ts";

let illustrated: Illustrated;
let site: Site;
let addresses: string[];
beforeAll(async () => {
	illustrated = await layOutIllustrated();
	site = sampleSite({ articles: [illustrated.article] });
	addresses = illustrated.article.body.flatMap(({ image }) =>
		image === undefined ? [] : `${site.url}${fallbackOf(image).path}`,
	);
}, 60_000);
afterAll(() => illustrated.clear());

it("stand in every feed where they stand in the text, with their captions", () => {
	const { articles, name: title } = site;
	const feed = describeFeed(site, { path: "/feed.xml", title, articles });
	const [item] = feed.items;
	for (const [index, address] of addresses.entries()) {
		expect(item?.html).toMatch(
			new RegExp(
				`<figure><img src="${address}" alt="${ALTERNATIVES[index]}" width="\\d+" height="\\d+"><figcaption>${CAPTIONS[index]} <span>`,
			),
		);
		for (const render of [renderRss, renderAtom, renderJsonFeed])
			expect(render(feed)).toContain(address);
	}
	expect(item?.html).not.toContain('"/images/');
});

it("are what the article shows, to machines", () => {
	expect(describeNewsArticle(site, illustrated.article)).toMatchObject({
		image: addresses.map((url, index) => ({
			"@type": "ImageObject",
			url,
			caption: CAPTIONS[index],
		})),
	});
});

it("are in article.md by file and by address, and it builds into the same article", () => {
	const { article, build } = illustrated;
	const text = renderArticleMarkdown(article, site.url);
	expect(text).toContain(`![${ALTERNATIVES[0]}][the bridge.jpg]`);
	expect(text).toContain(`[the bridge.jpg]: ${addresses[0]}`);
	const withoutIds = (one: typeof article) =>
		one.body.map(({ id, html, ...block }) => ({
			...block,
			html: html.replace(/ id="[^"]*"/, ""),
		}));
	expect(withoutIds(build(text))).toEqual(withoutIds(article));
});
