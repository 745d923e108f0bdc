// Records and current articles → editions, withdrawn articles, former addresses, and every permalink that must resolve.

import {
	articlePath,
	citePath,
	currentPath,
	editionPath,
	editionsPath,
	partPath,
} from "../../model/address.ts";
import type { Article } from "../../model/article.ts";
import { editionId } from "../../model/hooks.ts";
import type { Problem } from "../../model/problem.ts";
import type {
	Edition,
	FormerAddress,
	Permalink,
	Site,
} from "../../model/site.ts";
import { partsOf } from "../../record/published-parts.ts";
import type { RecordedArticle } from "../../record/read-records.ts";
import { buildEditions, type EditionsOptions } from "./build-editions.ts";

export type PublishedSite = Pick<
	Site,
	"editions" | "withdrawn" | "formerAddresses" | "permalinks"
>;

/** Builds what the records tell; `articles` are the current ones. */
export async function loadPublished(
	records: ReadonlyMap<string, RecordedArticle>,
	articles: readonly Article[],
	options: Omit<EditionsOptions, "current">,
): Promise<{
	published: PublishedSite;
	problems: readonly Problem[];
}> {
	const bySlug = new Map(articles.map((article) => [article.slug, article]));
	const all = await Promise.all(
		[...records.values()].map(async (recorded) => ({
			recorded,
			...(await buildEditions(recorded, {
				current: bySlug.get(recorded.record.slug),
				...options,
			})),
		})),
	);
	const living = all.filter(({ recorded }) => bySlug.has(recorded.record.slug));
	const editions = living.flatMap((one) => one.editions);
	return {
		problems: all.flatMap(({ problems }) => problems),
		published: {
			editions,
			withdrawn: all.flatMap(({ recorded, editions }) =>
				withdrawnOf(recorded, editions),
			),
			formerAddresses: all.flatMap(({ recorded }) => [
				...(bySlug.has(recorded.record.slug)
					? []
					: addressesBelowWithdrawn(recorded)),
				...recorded.record.formerSlugs.map(({ slug }) => ({
					from: articlePath(slug),
					to: articlePath(recorded.record.slug),
				})),
			]),
			permalinks: [
				...all.map(({ recorded: { record } }) => ({
					path: articlePath(record.slug),
					ids: bySlug.has(record.slug) ? Object.keys(record.ids) : [],
				})),
				...living.flatMap(({ recorded: { record } }) =>
					Object.keys(record.ids).flatMap((id) => partAddress(record.slug, id)),
				),
				...living.map(({ recorded: { record } }) => ({
					path: currentPath(record.slug),
					ids: record.editions.map(({ number }) => editionId(number)),
				})),
				...editions.map(({ article }) => ({
					path: editionPath(article.slug, article.edition),
					ids: partsOf(article).map(({ id }) => id),
				})),
			],
		},
	};
}

function withdrawnOf(
	{ record: { slug, withdrawn } }: RecordedArticle,
	editions: readonly Edition[],
): Site["withdrawn"] {
	const last = editions.at(-1);
	if (withdrawn === undefined || last === undefined) return [];
	const { headline, publishedOn, lang, section, topics, authors, figures } =
		last.article;
	return [
		{
			slug,
			headline,
			publishedOn,
			withdrawnOn: withdrawn.on,
			why: withdrawn.why,
			lang,
			section,
			topics,
			authors,
			standings: figures.map(({ standing }) => standing),
		},
	];
}

/** What stood below the address of a withdrawn article, under each of its names, leads to the page that says when it was withdrawn and why. */
function addressesBelowWithdrawn({ record }: RecordedArticle): FormerAddress[] {
	const names = [record.slug, ...record.formerSlugs.map(({ slug }) => slug)];
	return names.flatMap((slug) =>
		[
			...Object.keys(record.ids).flatMap((id) => partAddress(slug, id)),
			...record.editions.map(({ number }) => ({
				path: editionPath(slug, number),
			})),
			{ path: editionsPath(slug) },
			{ path: currentPath(slug) },
			{ path: citePath(slug) },
		].map(({ path }) => ({ from: path, to: articlePath(record.slug) })),
	);
}

/** Figures and quotes have a small page of their own. */
function partAddress(slug: string, id: string): Permalink[] {
	const path = partPath(slug, id);
	return path === undefined ? [] : [{ path, ids: [] }];
}
