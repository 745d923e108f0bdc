// A page that lists articles or figures → schema.org's CollectionPage, with the way to it from the front page.
import type { BreadcrumbList, CollectionPage, WithContext } from "schema-dts";
import { messagesFor } from "../../messages/messages-for.ts";
import {
	ARCHIVE_PATH,
	absoluteUrl,
	archivePath,
	articlePath,
	collectionPath,
	collectionsPath,
	FIGURES_PATH,
	figurePath,
} from "../../model/address.ts";
import { standingWords } from "../../model/figure-note.ts";
import type { CollectionPage as Collection } from "../../model/listing/collection-page.ts";
import type { Entry } from "../../model/listing/entries.ts";
import type { FiguresPage } from "../../model/listing/figures-page.ts";
import type { Site } from "../../model/site.ts";
import { formatDate } from "../../text/format-date.ts";
import { organizationId } from "./organization.ts";

type Step = { readonly name: string; readonly path: string };

type Described = {
	/** From below the front page to the page itself, which may be the last step's or below it. */
	readonly steps: readonly [Step, ...Step[]];
	readonly path: string;
	/** Paths of what it lists. */
	readonly listed: readonly string[];
};

export function describeCollectionPage(
	site: Site,
	{ kind, slug, name, path, entries }: Collection,
): WithContext<CollectionPage> {
	const say = messagesFor(site.lang);
	return describeList(site, {
		steps: [
			{ name: say(`collections.${kind}`), path: collectionsPath(kind) },
			{ name, path: collectionPath(kind, slug) },
		],
		path,
		listed: entries.map((entry) => articlePath(entry.slug)),
	});
}

/** `period` is "2026" or "2026-11", or "" for the whole archive, which lists no article itself. */
export function describeArchivePage(
	site: Site,
	period: string,
	entries: readonly Entry[],
): WithContext<CollectionPage> {
	const say = messagesFor(site.lang);
	const periods =
		period === "" ? [] : [...new Set([period.slice(0, 4), period])];
	return describeList(site, {
		steps: [
			{ name: say("listing.archive"), path: ARCHIVE_PATH },
			...periods.map((one) => ({
				name: formatDate(one, site.lang),
				path: archivePath(one),
			})),
		],
		path: period === "" ? ARCHIVE_PATH : archivePath(period),
		listed: period === "" ? [] : entries.map(({ slug }) => articlePath(slug)),
	});
}

export function describeFiguresPage(
	site: Site,
	{ list, path, standing, items }: FiguresPage,
): WithContext<CollectionPage> {
	const say = messagesFor(site.lang);
	return describeList(site, {
		steps: [
			{ name: say("figuresIndex.title"), path: FIGURES_PATH },
			...(standing === undefined
				? []
				: [{ name: standingWords(standing, site.lang), path: list }]),
		],
		path,
		listed: items.flatMap(({ article, figures }) =>
			article === undefined
				? []
				: figures.map(({ id }) => figurePath(article.slug, id)),
		),
	});
}

function describeList(
	site: Site,
	{ steps, path, listed }: Described,
): WithContext<CollectionPage> {
	const url = absoluteUrl(site.url, path);
	const [first, ...others] = steps;
	const breadcrumb: BreadcrumbList = {
		"@type": "BreadcrumbList",
		itemListElement: steps.map((step, index) => ({
			"@type": "ListItem",
			position: index + 1,
			name: step.name,
			item: absoluteUrl(site.url, step.path),
		})),
	};
	return {
		"@context": "https://schema.org",
		"@type": "CollectionPage",
		"@id": url,
		url,
		name: (others.at(-1) ?? first).name,
		inLanguage: site.lang,
		publisher: {
			"@type": "NewsMediaOrganization",
			"@id": organizationId(site),
		},
		breadcrumb,
		...(listed.length > 0 && {
			mainEntity: {
				"@type": "ItemList",
				itemListElement: listed.map((one, index) => ({
					"@type": "ListItem",
					position: index + 1,
					url: absoluteUrl(site.url, one),
				})),
			},
		}),
	};
}
