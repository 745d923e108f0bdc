// An article of several authors: each is named by itself wherever programs read names, and all together where people do.
import { expect, it } from "vitest";
import { parse } from "yaml";
import { describeFeed } from "../../lib/feeds/feed.ts";
import { renderAtom } from "../../lib/feeds/render-atom.ts";
import { renderJsonFeed } from "../../lib/feeds/render-json-feed.ts";
import { renderRss } from "../../lib/feeds/render-rss.ts";
import { describeArticle } from "../../lib/metadata/describe-article.ts";
import { renderArticleMarkdown } from "../../lib/metadata/markdown/render-article-markdown.ts";
import { findCollections } from "../../lib/model/listing/collections.ts";
import { builtArticle, sampleSite } from "./sample-site.ts";

const written = (byline: string, lang = "en") =>
	builtArticle((front) =>
		front
			.replace("byline: Ada Example", `byline: ${byline}`)
			.replace("lang: en", `lang: ${lang}`),
	);
const article = written("[Ada Example, Ben Sample, The desk]");
const site = sampleSite({ articles: [article] });

it.each([
	["Ada Example", "en", "Ada Example"],
	["[Ada Example]", "en", "Ada Example"],
	["[Ada Example, Ben Sample]", "en", "Ada Example and Ben Sample"],
	["[Ada, Ben, Cem]", "en", "Ada, Ben and Cem"],
	["[Ada, Ben, Cem]", "en-US", "Ada, Ben, and Cem"],
	["[Ada, Ben]", "de", "Ada und Ben"],
	["[张三, 李四]", "zh-Hans", "张三和李四"],
])("the byline %s in %s is read %s", (byline, lang, read) => {
	expect(written(byline, lang).byline).toBe(read);
});

it("has each author's page lead to it", () => {
	expect(
		findCollections([article], "author").map(({ slug, name }) => [slug, name]),
	).toEqual([
		["ada-example", "Ada Example"],
		["ben-sample", "Ben Sample"],
		["the-desk", "The desk"],
	]);
});

it("names each author in feeds and in the page's metadata", () => {
	const feed = describeFeed(site, {
		path: "/feed.xml",
		title: site.name,
		articles: [article],
	});
	const [rss, atom, json] = [renderRss, renderAtom, renderJsonFeed].map(
		(render) => String(render(feed)),
	);
	for (const name of article.authors) {
		expect(rss).toContain(`<dc:creator>${name}</dc:creator>`);
		expect(atom).toContain(`<name>${name}</name>`);
		expect(json).toContain(`"name":"${name}"`);
	}
	expect(describeArticle(site, article)).toMatchObject({
		openGraph: { authors: article.authors },
		other: { citation_author: article.authors },
	});
});

it("keeps the list in the article's markdown", () => {
	const [, front = ""] = renderArticleMarkdown(article, site.url).split(
		"---\n",
	);
	expect(parse(front)).toMatchObject({ byline: article.authors });
});
