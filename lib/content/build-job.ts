// All that one article is built from → the article, as it was kept or built anew; on this thread or on another.
import { type Keep, keepNothing } from "../model/keep.ts";
import { type BuiltArticle, buildArticle } from "./build-article.ts";
import type { ContentFile } from "./files/read-content-files.ts";
import type { Materials } from "./materials.ts";
import {
	type PublishedFile,
	recordedIdsFrom,
} from "./published/recorded-ids.ts";

/** Plain data, which can be sent to another thread, as its result can. */
export type ArticleJob = {
	readonly content: ContentFile;
	/** The article's slug, where the file isn't named by it. */
	readonly slug?: string;
	readonly materials: Materials;
	/** The edition that its blocks have their ids from. */
	readonly published?: PublishedFile;
	/** As in BuildOptions. */
	readonly isRendered?: boolean;
};

export type BuildJob = (job: ArticleJob) => Promise<BuiltArticle>;

/** Builds the article on this thread, as buildArticle does. */
export const buildHere: BuildJob = async ({ content, published, ...options }) =>
	buildArticle(content, {
		...options,
		...(published !== undefined && {
			recordedIds: recordedIdsFrom(published, content),
		}),
	});

export type JobOptions = {
	readonly keep?: Keep;
	/** Where articles are built. */
	readonly build?: BuildJob;
	/** False for a check, which shows no page: it takes a tenth less without the HTML of all bodies. */
	readonly areBodiesRendered?: boolean;
};

/** The article, built anew only where something that it is made of has changed. */
export function buildKept(
	given: ArticleJob,
	{
		keep = keepNothing,
		build = buildHere,
		areBodiesRendered = true,
	}: JobOptions,
): Promise<BuiltArticle> {
	const job = { ...given, isRendered: areBodiesRendered };
	const { content, published, ...options } = job;
	const inputs = [
		"article",
		content.file,
		content.text,
		JSON.stringify(options),
		...(published === undefined ? [] : [published.text, ...published.blocks]),
	];
	return keep(inputs, () => build(job));
}
