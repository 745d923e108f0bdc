// A page that lists articles or figures → what its head says.
import type { Metadata } from "next";
import { messagesFor } from "../messages/messages-for.ts";
import {
	ARCHIVE_PATH,
	absoluteUrl,
	archivePath,
	collectionFeedPath,
	collectionsPath,
	FIGURES_PATH,
} from "../model/address.ts";
import { standingWords } from "../model/figure-note.ts";
import type { CollectionPage } from "../model/listing/collection-page.ts";
import type { CollectionKind } from "../model/listing/collections.ts";
import type { FiguresPage } from "../model/listing/figures-page.ts";
import type { Site } from "../model/site.ts";
import { formatDate } from "../text/format-date.ts";
import { describePage } from "./describe-page.ts";

/** A section, a topic or an author; the first two have a feed. One that lists nothing any more isn't for search engines. */
export function describeCollection(
	site: Site,
	{ kind, slug, name, path, number, entries }: CollectionPage,
): Metadata {
	const say = messagesFor(site.lang);
	const page = describePage(site, {
		title: titleOf(site, name, number),
		description: say(`listing.describe.${kind}`, { name }),
		path,
	});
	if (entries.length === 0) return { ...page, ...UNLISTED };
	if (kind === "author") return page;
	const { types } = page.alternates;
	const feed = {
		url: absoluteUrl(site.url, collectionFeedPath(kind, slug)),
		title: say("labelled", { label: site.name, value: name }),
	};
	return {
		...page,
		alternates: {
			...page.alternates,
			types: {
				...types,
				"application/rss+xml": [feed, ...types["application/rss+xml"]],
			},
		},
	};
}

/** The list of all sections, topics or authors. */
export function describeCollections(
	site: Site,
	kind: CollectionKind,
): Metadata {
	const say = messagesFor(site.lang);
	return describePage(site, {
		title: say(`collections.${kind}`),
		description: say(`listing.describeAll.${kind}`, { site: site.name }),
		path: collectionsPath(kind),
	});
}

/** `period` is "2026" or "2026-11", or "" for the whole archive. */
export function describeArchive(
	site: Site,
	period: string,
	count: number,
): Metadata {
	const say = messagesFor(site.lang);
	if (period === "")
		return describePage(site, {
			title: say("listing.archive"),
			description: say("listing.archiveAll", { site: site.name }),
			path: ARCHIVE_PATH,
		});
	const title = formatDate(period, site.lang);
	const page = describePage(site, {
		title,
		description: say("listing.archiveOf", { site: site.name, period: title }),
		path: archivePath(period),
	});
	return count === 0 ? { ...page, ...UNLISTED } : page;
}

export function describeFigures(
	site: Site,
	{ path, standing, number, items }: FiguresPage,
): Metadata {
	const say = messagesFor(site.lang);
	const name =
		standing === undefined
			? say("figuresIndex.title")
			: standingWords(standing, site.lang);
	const page = describePage(site, {
		title: titleOf(site, name, number),
		description:
			standing === undefined
				? say("figuresIndex.dek", { site: site.name })
				: say("figuresIndex.describe", { standing: name }),
		path,
	});
	const isEmpty = items.length === 0 && path !== FIGURES_PATH;
	return isEmpty ? { ...page, ...UNLISTED } : page;
}

const UNLISTED = { robots: { index: false } } as const;

function titleOf(site: Site, name: string, number?: number): string {
	return number === undefined
		? name
		: messagesFor(site.lang)("listing.titleOfPage", { name, number });
}
