// An article and its translations lead to each other: on the page, in its head, in JSON-LD, in the sitemap.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { stringify } from "yaml";
import { ArticleTranslations } from "../../components/article/article-translations.tsx";
import { buildArticle } from "../../lib/content/build-article.ts";
import { renderSitemap } from "../../lib/feeds/sitemaps/render-sitemap.ts";
import { splitPages } from "../../lib/feeds/sitemaps/split-sitemap.ts";
import { describeArticle } from "../../lib/metadata/describe-article.ts";
import { describeNewsArticle } from "../../lib/metadata/json-ld/news-article.ts";
import { findTranslations } from "../../lib/model/find-translations.ts";
import { renderProblem } from "../../lib/model/problem.ts";
import { WATER_ARTICLES } from "../specimen/water-articles.ts";
import { SITE_URL, sampleSite } from "./sample-site.ts";

const articles = WATER_ARTICLES.map(({ slug, front, body }) => {
	const { article, problems } = buildArticle({
		file: `content/articles/${slug}.md`,
		text: `---\n${stringify(front)}---\n\n${body}\n`,
	});
	expect(problems.map(renderProblem)).toEqual([]);
	if (article === undefined) throw new Error(`no article ${slug}`);
	return article;
});
const site = sampleSite({ articles });
const addressOf = (slug: string) => `${SITE_URL}/articles/${slug}/`;

function articleOf(slug: string) {
	const article = articles.find((one) => one.slug === slug);
	if (article === undefined) throw new Error(`no article ${slug}`);
	return article;
}

it("binds the figures of a Chinese and of an Arabic text with their hedges", () => {
	const bound = (slug: string) =>
		articleOf(slug).figures.map(({ value, comparison }) => [
			value.qualifier,
			value.amount,
			comparison?.to.bound,
		]);
	expect(bound("water-zh")).toEqual([
		["约", "71%", "about"],
		["超过", "68%", "above"],
	]);
	expect(bound("water-ar")).toEqual([
		["نحو", "71%", "about"],
		["أكثر من", "68%", "above"],
	]);
});

it("names each language in itself, the original's first", () => {
	const names = (slug: string) =>
		[
			...renderToStaticMarkup(
				<ArticleTranslations
					translations={findTranslations(site, articleOf(slug))}
					lang={articleOf(slug).lang}
				/>,
			).matchAll(/hreflang="([^"]+)"[^>]*>([^<]+)</gi),
		].map(([, lang, name]) => [lang, name]);
	expect(names("water")).toEqual([
		["ar", "العربية"],
		["zh-Hans", "简体中文"],
	]);
	expect(names("water-ar")).toEqual([
		["en", "English"],
		["zh-Hans", "简体中文"],
	]);
});

it("says nothing of languages where an article has but one", () => {
	const alone = sampleSite();
	const [article] = alone.articles;
	if (article === undefined) throw new Error("no article");
	expect(
		renderToStaticMarkup(
			<ArticleTranslations
				translations={findTranslations(alone, article)}
				lang="en"
			/>,
		),
	).toBe("");
	expect(describeArticle(alone, article).alternates).not.toHaveProperty(
		"languages",
	);
});

it("gives every page of the three the same alternates in its head, itself among them", () => {
	for (const article of articles)
		expect(
			describeArticle(site, article).alternates?.languages,
			article.slug,
		).toEqual({
			ar: addressOf("water-ar"),
			en: addressOf("water"),
			"zh-Hans": addressOf("water-zh"),
		});
});

it("tells machines which one is the original", () => {
	expect(describeNewsArticle(site, articleOf("water-zh"))).toMatchObject({
		translationOfWork: { "@id": addressOf("water"), inLanguage: "en" },
	});
	expect(describeNewsArticle(site, articleOf("water-zh"))).not.toHaveProperty(
		"workTranslation",
	);
	expect(describeNewsArticle(site, articleOf("water"))).toMatchObject({
		workTranslation: [
			{ "@id": addressOf("water-ar") },
			{ "@id": addressOf("water-zh") },
		],
	});
});

it("gives the alternates to crawlers beside the article's own address", () => {
	const xml = renderSitemap(site, splitPages(site)[0]?.pages ?? []);
	expect(xml).toContain('xmlns:xhtml="http://www.w3.org/1999/xhtml"');
	const entry = xml
		.split("<url>")
		.find((one) => one.startsWith(`<loc>${addressOf("water-zh")}</loc>`));
	for (const [lang, slug] of [
		["en", "water"],
		["zh-Hans", "water-zh"],
		["ar", "water-ar"],
	] as const)
		expect(entry).toContain(
			`<xhtml:link rel="alternate" hreflang="${lang}" href="${addressOf(slug)}">`,
		);
});
