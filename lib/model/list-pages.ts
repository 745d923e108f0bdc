// A site → the address of every page that the build writes: what a link may lead to, and what the export finds in out/.
import {
	articlePath,
	CORRECTIONS_PATH,
	changesPath,
	citePath,
	currentPath,
	editionPath,
	editionsPath,
	figurePath,
	GLOSSARY_SLUG,
	OFFLINE_PATH,
	pagePath,
	partPath,
	quotePath,
	SEARCH_PATH,
	shortPath,
} from "./address.ts";
import type { Article } from "./article.ts";
import { listAddresses } from "./listing/collection-page.ts";
import { listShortAddresses } from "./short-addresses.ts";
import type { Site } from "./site.ts";

export type SiteOfPages = Pick<
	Site,
	| "articles"
	| "editions"
	| "formerAddresses"
	| "listings"
	| "pages"
	| "withdrawn"
> & { readonly glossary: readonly unknown[] };

/** Each once. The small pages that lead on from former addresses aren't among them. */
export function listPages(site: SiteOfPages): ReadonlySet<string> {
	return new Set([
		"/",
		CORRECTIONS_PATH,
		OFFLINE_PATH,
		SEARCH_PATH,
		...listAddresses(site).map(({ path }) => path),
		...site.pages.map(({ slug }) => pagePath(slug)),
		...(site.glossary.length > 0 ? [pagePath(GLOSSARY_SLUG)] : []),
		...site.articles.flatMap(pagesOf),
		...site.withdrawn.map(({ slug }) => articlePath(slug)),
		...site.editions.flatMap(({ article: { slug, edition } }) => [
			editionPath(slug, edition),
			edition === 1 ? editionsPath(slug) : changesPath(slug, edition),
		]),
		...listShortAddresses(site).map(({ code }) => shortPath(code)),
	]);
}

/** The article's page and the small ones below it. */
function pagesOf({ slug, figures, pullQuotes, formerParts }: Article) {
	return [
		articlePath(slug),
		citePath(slug),
		currentPath(slug),
		...figures.map(({ id }) => figurePath(slug, id)),
		...pullQuotes.map(({ id }) => quotePath(slug, id)),
		...formerParts.flatMap(({ id }) => partPath(slug, id) ?? []),
	];
}
