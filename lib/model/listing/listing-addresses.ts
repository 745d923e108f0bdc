// Entries → every address at which they are listed: what is recorded, and what search engines are told of.
import {
	ARCHIVE_PATH,
	archivePath,
	collectionPath,
	collectionsPath,
	FIGURES_PATH,
	numberedPath,
	standingPath,
} from "../address.ts";
import type { ListingAddress } from "../site.ts";
import { findYears } from "./archive.ts";
import { COLLECTION_KINDS, findCollections } from "./collections.ts";
import { cutPages } from "./cut-pages.ts";
import type { Entry } from "./entries.ts";
import { countStandings, listFigures, standingSlug } from "./list-figures.ts";

export type Listed = ListingAddress & {
	/** Day of the newest that it lists; absent where it lists nothing. */
	readonly newestOn?: string;
};

/** Where lists start: these are there whatever is published. */
export function listListingRoots(entries: readonly Entry[]): Listed[] {
	return [
		...COLLECTION_KINDS.map((kind) => listed(collectionsPath(kind), entries)),
		listed(ARCHIVE_PATH, entries),
		listed(FIGURES_PATH, listFigures(entries)),
	];
}

/** All that articles bring about, in a lasting order; `entries` are newest first. */
export function listListings(entries: readonly Entry[]): Listed[] {
	return [
		...COLLECTION_KINDS.flatMap((kind) =>
			findCollections(entries, kind).flatMap(({ slug, name, members }) =>
				pagesOf(collectionPath(kind, slug), members, name),
			),
		),
		...findYears(entries).flatMap(({ year, months }) => [
			listed(archivePath(year), months[0]?.items ?? []),
			...months.map(({ month, items }) => listed(archivePath(month), items)),
		]),
		...pagesOf(FIGURES_PATH, listFigures(entries)).slice(1),
		...countStandings(entries).flatMap(({ standing }) =>
			pagesOf(
				standingPath(standingSlug(standing)),
				listFigures(entries, standing),
			),
		),
	];
}

type Dated = { readonly publishedOn: string };

function pagesOf(path: string, items: readonly Dated[], name?: string) {
	return [
		listed(path, items, name),
		...cutPages(items).pages.map((page, index) =>
			listed(numberedPath(path, index + 1), page, name),
		),
	];
}

function listed(path: string, [newest]: readonly Dated[], name?: string) {
	return {
		path,
		...(name !== undefined && { name }),
		...(newest !== undefined && { newestOn: newest.publishedOn }),
	};
}
