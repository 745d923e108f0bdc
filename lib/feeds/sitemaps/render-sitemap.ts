// Pages, or files of pages → a sitemap in XML: https://www.sitemaps.org/protocol.html.
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { absoluteUrl, sitemapPartPath } from "../../model/address.ts";
import type { Site } from "../../model/site.ts";
import {
	type SitemapPage,
	type SitemapPart,
	splitNews,
} from "./split-sitemap.ts";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const NEWS_NAMESPACE = "http://www.google.com/schemas/sitemap-news/0.9";
const XHTML_NAMESPACE = "http://www.w3.org/1999/xhtml";
const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';

/** One file of pages; `site` is told as the publication of those that are news. */
export function renderSitemap(
	site: Site,
	pages: readonly SitemapPage[],
): string {
	const hasNews = pages.some(({ news }) => news !== undefined);
	const attributes = {
		xmlns: NAMESPACE,
		...(hasNews && { "xmlns:news": NEWS_NAMESPACE }),
		...(pages.some(({ languages }) => languages !== undefined) && {
			"xmlns:xhtml": XHTML_NAMESPACE,
		}),
	};
	return render(
		x(
			"urlset",
			attributes,
			pages.map(({ url, modified, news, languages = [] }) =>
				x("url", [
					x("loc", url),
					...(modified === undefined ? [] : [x("lastmod", modified)]),
					...languages.map(({ lang, url: href }) =>
						x("xhtml:link", { rel: "alternate", hreflang: lang, href }),
					),
					...(news === undefined ? [] : [renderNews(site, news)]),
				]),
			),
		),
	);
}

/** The index of several files. */
export function renderSitemapIndex(
	{ url }: Site,
	parts: readonly SitemapPart[],
): string {
	return render(
		x(
			"sitemapindex",
			{ xmlns: NAMESPACE },
			parts.map(({ file }) =>
				x("sitemap", [x("loc", absoluteUrl(url, sitemapPartPath(file)))]),
			),
		),
	);
}

/** The news: one file while it can hold them, else their index. */
export function renderNewsSitemap(site: Site): string {
	const parts = splitNews(site);
	if (parts.length > 1) return renderSitemapIndex(site, parts);
	return renderSitemap(site, parts[0]?.pages ?? []);
}

function renderNews(
	{ name }: Site,
	{ title, publishedOn, lang }: NonNullable<SitemapPage["news"]>,
) {
	return x("news:news", [
		x("news:publication", [
			x("news:name", name),
			x("news:language", newsLanguage(lang)),
		]),
		x("news:publication_date", publishedOn),
		x("news:title", title),
	]);
}

/** An ISO 639 code; only Chinese tells its script: zh-cn, zh-tw. */
function newsLanguage(lang: string): string {
	const { language, script } = new Intl.Locale(lang).maximize();
	if (language !== "zh") return language;
	return script === "Hant" ? "zh-tw" : "zh-cn";
}

function render(root: ReturnType<typeof x>): string {
	return `${DECLARATION}\n${toXml(root)}\n`;
}
