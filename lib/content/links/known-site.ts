// What the content gives → the pages that a link may lead to, as far as they can be known before anything is built.
import { articlePath, GLOSSARY_SLUG, pagePath } from "../../model/address.ts";
import type { Article } from "../../model/article.ts";
import { RESERVED_IDS, termId } from "../../model/hooks.ts";
import { listPages, type SiteOfPages } from "../../model/list-pages.ts";
import type { Permalink } from "../../model/site.ts";
import { partsOf } from "../../record/published-parts.ts";

/** An article, whole or not. */
export type NamedArticle = {
	readonly slug: string;
	readonly isDraft: boolean;
	readonly article?: Article | undefined;
};

export type SiteOfLinks = SiteOfPages & {
	/** Drafts too. */
	readonly named: readonly NamedArticle[];
	readonly permalinks: readonly Permalink[];
	/** Slugs of pages with Problems of their own. */
	readonly faultyPages: readonly string[];
	readonly glossary: readonly { readonly id: string }[];
};

export type KnownSite = {
	readonly pages: ReadonlySet<string>;
	/** Where an address that was published leads now. */
	readonly formerAddresses: SiteOfPages["formerAddresses"];
	/** Addresses of articles that the site leaves out. */
	readonly drafts: readonly string[];
	/** Addresses of what has Problems of its own, which are told: what is on it and below it isn't known. */
	readonly faulty: readonly string[];
	/** The ids on a page; undefined where they can't be known yet. */
	readonly idsOn: (path: string) => ReadonlySet<string> | undefined;
};

/** Parts that the layout gives a page; of one that this page happens to lack, the build tells. */
const LAYOUT_IDS: readonly string[] = [
	...RESERVED_IDS,
	"main",
	"figures-title",
	"sources-title",
	"related",
];
const LAYOUT_PREFIXES = /^(?:note|pass-on|explain)-/;

export function isOfLayout(id: string): boolean {
	return LAYOUT_IDS.includes(id) || LAYOUT_PREFIXES.test(id);
}

/** Lists what there is. Ids are known of articles and of the pages that editors write. */
export function knownSite(site: SiteOfLinks): KnownSite {
	const { named, permalinks, glossary } = site;
	const ids = new Map<string, Set<string>>();
	const add = (path: string, found: readonly string[]) =>
		ids.set(path, new Set([...(ids.get(path) ?? []), ...found]));
	for (const { slug, article } of named)
		if (article !== undefined) add(articlePath(slug), idsOf(article));
	// Paragraphs of pages come and go; what an edition leads to must last.
	for (const { slug, outline } of site.pages)
		add(
			pagePath(slug),
			outline.map(({ id }) => id),
		);
	if (glossary.length > 0)
		add(
			pagePath(GLOSSARY_SLUG),
			glossary.map(({ id }) => id),
		);
	for (const { path, ids: published } of permalinks)
		if (ids.has(path)) add(path, published);
	const drafts = named.filter(({ isDraft }) => isDraft);
	const faulty = named.filter(
		({ isDraft, article }) => !isDraft && article === undefined,
	);
	return {
		pages: new Set([...listPages(site), ...permalinks.map(({ path }) => path)]),
		formerAddresses: site.formerAddresses,
		drafts: drafts.map(({ slug }) => articlePath(slug)),
		faulty: [
			...faulty.map(({ slug }) => articlePath(slug)),
			...site.faultyPages.map(pagePath),
		],
		idsOn: (path) => ids.get(path),
	};
}

function idsOf(article: Article): string[] {
	return [
		...partsOf(article).map(({ id }) => id),
		...article.terms.map(({ id }) => termId(id)),
	];
}
