// What a site has to be crawled → the files that its sitemaps take.

import {
	absoluteUrl,
	articlePath,
	CORRECTIONS_PATH,
	citePath,
	figurePath,
	GLOSSARY_SLUG,
	pagePath,
	quotePath,
} from "../../model/address.ts";
import type { Article } from "../../model/article.ts";
import { dateModified } from "../../model/date-modified.ts";
import { findTranslations } from "../../model/find-translations.ts";
import { listEntries } from "../../model/listing/entries.ts";
import {
	listListingRoots,
	listListings,
} from "../../model/listing/listing-addresses.ts";
import type { Site } from "../../model/site.ts";

export type SitemapPage = {
	/** A whole address. */
	readonly url: string;
	/** ISO day or instant. */
	readonly modified?: string;
	/** Its own address and those of its translations, by language; absent where there are none. */
	readonly languages?: readonly {
		readonly lang: string;
		readonly url: string;
	}[];
	/** Where it is news: what Google News asks for. */
	readonly news?: {
		readonly title: string;
		readonly publishedOn: string;
		readonly lang: string;
	};
};

export type SitemapPart = {
	/** "pages-1.xml" */
	readonly file: string;
	readonly pages: readonly SitemapPage[];
};

/** Most addresses in one file: by the protocol (sitemaps.org), and by Google News. Its other limit, 50 MB, is far: an entry of ours has 400 bytes at most. */
export const SITEMAP_LIMITS = { pages: 50_000, news: 1_000 } as const;

const NEWS_DAYS = 2;
const DAY_MS = 86_400_000;

/** Every page that stands for itself, in files of at most `limit`; an earlier edition stands for the current one. */
export function splitPages(
	site: Site,
	limit: number = SITEMAP_LIMITS.pages,
): SitemapPart[] {
	const newest = site.articles.map(dateModified).sort().at(-1);
	const pages: SitemapPage[] = [
		{
			url: absoluteUrl(site.url, "/"),
			...(newest !== undefined && { modified: newest }),
		},
		...listsOf(site),
		...site.pages.map(({ slug }) => ({
			url: absoluteUrl(site.url, pagePath(slug)),
		})),
		...(site.glossary.length > 0
			? [{ url: absoluteUrl(site.url, pagePath(GLOSSARY_SLUG)) }]
			: []),
		...site.articles.flatMap((article) => pagesOf(site, article)),
	];
	return cutInParts("pages", pages, limit);
}

/** Where articles and figures are listed, and the corrections. */
function listsOf(site: Site): SitemapPage[] {
	const entries = listEntries(site);
	return [...listListingRoots(entries), ...listListings(entries)]
		.map(({ path, newestOn }) => ({
			url: absoluteUrl(site.url, path),
			...(newestOn !== undefined && { modified: newestOn }),
		}))
		.concat({ url: absoluteUrl(site.url, CORRECTIONS_PATH) });
}

/** The article's page and the small ones of its parts. */
function pagesOf(site: Site, article: Article): SitemapPage[] {
	const { slug, figures, pullQuotes } = article;
	const paths = [
		articlePath(slug),
		...figures.map(({ id }) => figurePath(slug, id)),
		...pullQuotes.map(({ id }) => quotePath(slug, id)),
		citePath(slug),
	];
	const others = findTranslations(site, article);
	const languages = [article, ...others].map((one) => ({
		lang: one.lang,
		url: absoluteUrl(site.url, articlePath(one.slug)),
	}));
	return paths.map((path, index) => ({
		url: absoluteUrl(site.url, path),
		modified: dateModified(article),
		...(index === 0 && others.length > 0 && { languages }),
	}));
}

/** The articles of the last two days, counted back from the newest: rendering knows no clock, and what was built stays as it is. */
export function splitNews(
	site: Site,
	limit: number = SITEMAP_LIMITS.news,
): SitemapPart[] {
	const days = site.articles.map(({ publishedOn }) => Date.parse(publishedOn));
	const earliest = Math.max(...days) - NEWS_DAYS * DAY_MS;
	const news = site.articles
		.filter(({ publishedOn }) => Date.parse(publishedOn) >= earliest)
		.map((article) => newsOf(site, article));
	return cutInParts("news", news, limit);
}

/** Every file below /sitemaps/: those of all pages, and of the news where one file can't hold them. */
export function listParts(site: Site): SitemapPart[] {
	const news = splitNews(site);
	return [...splitPages(site), ...(news.length > 1 ? news : [])];
}

function newsOf(site: Site, article: Article): SitemapPage {
	const { slug, headline, publishedOn, lang } = article;
	return {
		url: absoluteUrl(site.url, articlePath(slug)),
		news: { title: headline, publishedOn, lang },
	};
}

function cutInParts(
	name: string,
	pages: readonly SitemapPage[],
	limit: number,
): SitemapPart[] {
	const count = Math.ceil(pages.length / limit);
	return Array.from({ length: count }, (_, index) => ({
		file: `${name}-${index + 1}.xml`,
		pages: pages.slice(index * limit, (index + 1) * limit),
	}));
}
