// The record of the pages that are no articles: their addresses, and the ids of their headings.
import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { glob } from "tinyglobby";
import * as z from "zod";
import type { Problem } from "../model/problem.ts";
import type { ListingAddress } from "../model/site.ts";
import { unifyLineEnds } from "../text/unify-line-ends.ts";
import { PAGES_RECORD_PATH } from "./record-paths.ts";
import { parseRecord } from "./seal-record.ts";

export const pagesRecordSchema = z.strictObject({
	pages: z.record(
		z.string(),
		z.strictObject({
			since: z.iso.date("write a day as YYYY-MM-DD"),
			ids: z.array(z.string()),
		}),
	),
	/** Addresses at which articles or figures are listed. */
	listings: z
		.record(
			z.string(),
			z.strictObject({
				since: z.iso.date("write a day as YYYY-MM-DD"),
				name: z.string().optional(),
			}),
		)
		.default({}),
});

export type PagesRecord = z.infer<typeof pagesRecordSchema>;

/** What the record needs to know of a page. */
export type RecordedPage = {
	readonly slug: string;
	readonly outline: readonly { readonly id: string }[];
};

const EMPTY: PagesRecord = { pages: {}, listings: {} };

export type ReadPagesRecord = {
	/** Path as Problems print it. */
	readonly file: string;
	readonly record: PagesRecord;
	readonly problems: readonly Problem[];
};

/** Reads the record; an empty one where nothing was published yet. Lost, it is told once, in place of each address that it kept. */
export async function readPagesRecord(
	contentFolder: string,
): Promise<ReadPagesRecord> {
	const path = join(contentFolder, PAGES_RECORD_PATH);
	const file = relative(process.cwd(), path).split(sep).join("/");
	const text = await readFile(path, "utf8").catch(() => undefined);
	if (text === undefined) {
		const published = await glob("record/*.yaml", { cwd: contentFolder });
		return {
			file,
			record: EMPTY,
			problems: published.length === 0 ? [] : [lost(file)],
		};
	}
	const parsed = parseRecord(unifyLineEnds(text), pagesRecordSchema);
	return "rule" in parsed
		? {
				file,
				record: EMPTY,
				problems: [{ file, column: 1, ...parsed }],
			}
		: { file, record: parsed.record, problems: [] };
}

/** Every publication writes it before the record of its article. */
function lost(file: string): Problem {
	return {
		file,
		line: 1,
		column: 1,
		rule: "pages-record-missing",
		message: `the file isn’t there, but articles were published: it keeps the addresses of all pages and lists; bring it back from version control: git checkout HEAD -- ${file}`,
	};
}

/** The record with what pages have now added to it; the same one where nothing is new. */
export function recordPages(
	record: PagesRecord,
	pages: readonly RecordedPage[],
	on: string,
): PagesRecord {
	const isNew = pages.some(
		({ slug, outline }) =>
			record.pages[slug] === undefined ||
			outline.some(({ id }) => !record.pages[slug]?.ids.includes(id)),
	);
	if (!isNew) return record;
	const all = { ...record.pages };
	for (const { slug, outline } of pages) {
		const known = all[slug] ?? { since: on, ids: [] };
		const ids = new Set([...known.ids, ...outline.map(({ id }) => id)]);
		all[slug] = { since: known.since, ids: [...ids] };
	}
	return { ...record, pages: all };
}

/** The record with the lists that articles stand in now added to it; the same one where each is known. */
export function recordListings(
	record: PagesRecord,
	listings: readonly ListingAddress[],
	on: string,
): PagesRecord {
	const added = listings.filter(({ path }) => !(path in record.listings));
	if (added.length === 0) return record;
	const entries = added.map(({ path, name }) => [
		path,
		{ since: on, ...(name !== undefined && { name }) },
	]);
	return {
		...record,
		listings: { ...record.listings, ...Object.fromEntries(entries) },
	};
}

/** The lists that were published. */
export function listingsOf({ listings }: PagesRecord): ListingAddress[] {
	return Object.entries(listings).map(([path, { name }]) => ({
		path,
		...(name !== undefined && { name }),
	}));
}
