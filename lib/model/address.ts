// Where things stand on the site: the one place that spells paths.
import { editionId, OFFLINE_FOLDER } from "./hooks.ts";

export const articlePath = (slug: string): string => `/articles/${slug}/`;
export const editionsPath = (slug: string): string =>
	`${articlePath(slug)}editions/`;
export const editionPath = (slug: string, number: number): string =>
	`${editionsPath(slug)}${number}/`;
export const changesPath = (slug: string, number: number): string =>
	`${editionPath(slug, number)}changes/`;
export const timeMapPath = (slug: string): string =>
	`${articlePath(slug)}timemap.link`;
/** The small page that tells whoever holds a copy whether it is still current. */
export const currentPath = (slug: string): string =>
	`${articlePath(slug)}current/`;
/** The same for a copy of one edition: where a printed code leads. */
export const currencyPath = (slug: string, edition: number): string =>
	`${currentPath(slug)}#${editionId(edition)}`;
export const CORRECTIONS_PATH = "/corrections/";
/** What is saved in the browser; shown instead of any page that isn’t, where there is no connection. */
export const OFFLINE_PATH = `/${OFFLINE_FOLDER}`;
export const MANIFEST_PATH = "/manifest.webmanifest";
export const iconPath = (icon: string): string => `/icons/${icon}.png`;
/** Where an article, or one of its parts, is drawn as a picture for those who share it; `card` is its name: "article", "figure-market-now". */
export const cardPath = (slug: string, card: string): string =>
	`${articlePath(slug)}cards/${card}.png`;
/** The small page of one figure: a fragment never reaches a server, so what shall have a card needs an address of its own. */
export const figurePath = (slug: string, id: string): string =>
	`${articlePath(slug)}figures/${id}/`;
export const quotePath = (slug: string, id: string): string =>
	`${articlePath(slug)}quotes/${id}/`;
/** The page of a figure or a quote by its id on the article's page: "figure-price"; undefined for other parts. */
export function partPath(slug: string, id: string): string | undefined {
	const [, kind, name] = /^(figure|quote)-(.+)$/.exec(id) ?? [];
	if (name === undefined) return undefined;
	return kind === "figure" ? figurePath(slug, name) : quotePath(slug, name);
}
export const citePath = (slug: string): string => `${articlePath(slug)}cite/`;
/** The record of an article or a part for reference managers: "article.bib", "figure-market-now.csl.json". */
export const citationFilePath = (slug: string, file: string): string =>
	`${citePath(slug)}${file}`;
export const articleJsonPath = (slug: string): string =>
	`${articlePath(slug)}article.json`;
export const articleMarkdownPath = (slug: string): string =>
	`${articlePath(slug)}article.md`;
/** Short enough to be typed from paper. */
export const shortPath = (code: string): string => `/a/${code}/`;
export const RSS_PATH = "/feed.xml";
export const ATOM_PATH = "/atom.xml";
export const JSON_FEED_PATH = "/feed.json";
export const ARCHIVE_PATH = "/archive/";
/** "2026" or "2026-11" → where what was published then is listed. */
export const archivePath = (yearOrMonth: string): string =>
	`${ARCHIVE_PATH}${yearOrMonth.replace("-", "/")}/`;
/** "section" → "/sections/", where all of them are listed. */
export const collectionsPath = (kind: string): string => `/${kind}s/`;
export const collectionPath = (kind: string, slug: string): string =>
	`${collectionsPath(kind)}${slug}/`;
/** Every figure that the site has published. */
export const FIGURES_PATH = "/figures/";
export const SEARCH_PATH = "/search/";
/** How browsers search the site from their own field. */
export const OPEN_SEARCH_PATH = "/opensearch.xml";
/** "company-claim" → those of that standing. */
export const standingPath = (standing: string): string =>
	`${FIGURES_PATH}${standing}/`;
/** A numbered page of a list: 1 holds what is oldest. */
export const numberedPath = (list: string, number: number): string =>
	`${list}${number}/`;
/** Sections and topics have a feed each. */
export const collectionFeedPath = (
	kind: "section" | "topic",
	slug: string,
): string => `${collectionPath(kind, slug)}feed.xml`;
export const SITEMAP_PATH = "/sitemap.xml";
export const NEWS_SITEMAP_PATH = "/news-sitemap.xml";
/** One part of a sitemap that had to be split; `file` is "pages-1.xml". */
export const sitemapPartPath = (file: string): string => `/sitemaps/${file}`;
/** Name of the page that explains every term of the glossary. */
export const GLOSSARY_SLUG = "glossary";
export const pagePath = (slug: string): string => `/${slug}/`;
/** First steps of the addresses above: no page of content/pages may take one. */
export const TAKEN_PAGE_SLUGS = [
	"a",
	"archive",
	"articles",
	"authors",
	"corrections",
	"figures",
	"search",
	"sections",
	"sitemaps",
	"topics",
] as const;

/** Absolute address of a path: the site's own address, which may end in a folder, and the path. */
export function absoluteUrl(siteUrl: string, path: string): string {
	return `${siteUrl}${path}`;
}
