// The address of a page of a section, a topic or an author → what it shows.
import { collectionPath, collectionsPath, numberedPath } from "../address.ts";
import type { ListingAddress, Site } from "../site.ts";
import { type CollectionKind, findCollections } from "./collections.ts";
import { cutPages } from "./cut-pages.ts";
import { type Entry, listEntries } from "./entries.ts";
import { listListingRoots, listListings } from "./listing-addresses.ts";

export type CollectionPage = {
	readonly kind: CollectionKind;
	readonly slug: string;
	readonly name: string;
	/** Its own address. */
	readonly path: string;
	/** The number of an older page; absent on the one that the collection starts with. */
	readonly number?: number;
	/** What stands on it, newest first; nothing where it was published once and all of that is gone. */
	readonly entries: readonly Entry[];
	/** Of the whole collection. */
	readonly count: number;
	/** How many numbered pages there are. */
	readonly pageCount: number;
};

type Published = Pick<Site, "articles" | "withdrawn" | "listings">;

/** Every address at which something is or was listed, once. */
export function listAddresses(site: Published): ListingAddress[] {
	const entries = listEntries(site);
	const all = [
		...listListingRoots(entries),
		...listListings(entries),
		...site.listings,
	];
	return [...new Map(all.map((one) => [one.path, one])).values()];
}

/** What follows `root` in each address below it: "/topics/chips/2/" → ["chips", "2"]; [] for `root` itself. */
export function stepsBelow(site: Published, root: string): string[][] {
	return listAddresses(site)
		.filter(({ path }) => path.startsWith(root))
		.map(({ path }) => path.slice(root.length).split("/").filter(Boolean));
}

/** The first of those steps, each once: the slugs of what `root` lists. */
export function slugsBelow(site: Published, root: string): string[] {
	return [
		...new Set(stepsBelow(site, root).flatMap(([slug = ""]) => slug)),
	].filter(Boolean);
}

/** The page of these steps below the kind's own address; undefined where no address leads there. */
export function findCollectionPage(
	site: Published,
	kind: CollectionKind,
	[slug = "", digits]: readonly string[],
): CollectionPage | undefined {
	const list = collectionPath(kind, slug);
	const number = digits === undefined ? undefined : Number(digits);
	const path = number === undefined ? list : numberedPath(list, number);
	const collection = findCollections(listEntries(site), kind).find(
		(known) => known.slug === slug,
	);
	const recorded = site.listings.find((known) => known.path === path);
	const name = collection?.name ?? recorded?.name;
	if (name === undefined) return undefined;
	const { newest, pages } = cutPages(collection?.members ?? []);
	const entries = number === undefined ? newest : pages[number - 1];
	if (entries === undefined && recorded === undefined) return undefined;
	return {
		kind,
		slug,
		name,
		path,
		...(number !== undefined && { number }),
		entries: entries ?? [],
		count: collection?.members.length ?? 0,
		pageCount: pages.length,
	};
}

/** The collections of a kind, by name as readers of the site sort them. */
export function listCollections(
	{ articles, withdrawn, lang }: Pick<Site, "articles" | "withdrawn" | "lang">,
	kind: CollectionKind,
) {
	return findCollections(listEntries({ articles, withdrawn }), kind)
		.map(({ slug, name, members }) => ({
			name,
			path: `${collectionsPath(kind)}${slug}/`,
			count: members.length,
		}))
		.toSorted((a, b) => a.name.localeCompare(b.name, lang));
}
