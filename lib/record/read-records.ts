// content/record and content/editions → every record with the files of its editions, or Problems.
import { readFile } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import { glob } from "tinyglobby";
import { type Keep, keepNothing } from "../model/keep.ts";
import type { Problem } from "../model/problem.ts";
import { unifyLineEnds } from "../text/unify-line-ends.ts";
import {
	findUnfinishedRenames,
	type UnfinishedRename,
} from "./find-unfinished-renames.ts";
import { type ArticleRecord, lastEdition, recordSchema } from "./record.ts";
import { editionPath, recordPath } from "./record-paths.ts";
import { parseRecord } from "./seal-record.ts";

export type RecordedArticle = {
	/** Path of the record's file as Problems print it. */
	readonly file: string;
	readonly record: ArticleRecord;
	/** The article's file as each edition had it, in order. */
	readonly editions: readonly {
		readonly file: string;
		readonly text: string;
	}[];
};

/** The rule of a Problem that npm run publish mends. */
export const UNFINISHED_RENAME = "rename-unfinished";

export type Records = {
	readonly articles: ReadonlyMap<string, RecordedArticle>;
	readonly problems: readonly Problem[];
};

/** Reads all records below `contentFolder`; none where nothing was published yet. */
export async function readRecords(
	contentFolder: string,
	keep: Keep = keepNothing,
): Promise<Records> {
	const paths = (await glob("record/*.yaml", { cwd: contentFolder })).sort();
	const read = await Promise.all(
		paths.map((path) => readRecord(contentFolder, path, keep)),
	);
	const articles = read.flatMap((result) => ("record" in result ? result : []));
	return {
		articles: new Map(articles.map((one) => [one.record.slug, one])),
		problems: [
			...read.flatMap((result) => ("rule" in result ? result : [])),
			...findSlugFaults(articles),
		],
	};
}

async function readRecord(
	contentFolder: string,
	path: string,
	keep: Keep,
): Promise<RecordedArticle | Problem> {
	const file = shown(join(contentFolder, path));
	const text = await readText(join(contentFolder, path));
	const parsed = await keep(["record", text], async () =>
		parseRecord(text, recordSchema),
	);
	if ("rule" in parsed) return { file, column: 1, ...parsed };
	const { record } = parsed;
	const problem = { file, line: 1, column: 1 };
	if (recordPath(record.slug) !== path)
		return {
			...problem,
			rule: "record-misplaced",
			message: `the record is of "${record.slug}"; name the file ${posix.basename(recordPath(record.slug))}.`,
		};
	const editions = await Promise.all(
		record.editions.map(async ({ number }) => {
			const source = join(contentFolder, editionPath(record.slug, number));
			const text = await readText(source).catch(() => undefined);
			return { file: shown(source), text };
		}),
	);
	const lost = editions.find(({ text }) => text === undefined);
	if (lost !== undefined)
		return {
			...problem,
			rule: "edition-missing",
			message: `${lost.file} isn’t there; restore it from version control: a published edition stays readable.`,
		};
	return {
		file,
		record,
		editions: editions.map((edition) => ({
			file: edition.file,
			text: edition.text ?? "",
		})),
	};
}

/** A former address leads to one living article; it can't be one itself. */
function findSlugFaults(articles: readonly RecordedArticle[]): Problem[] {
	const unfinished = findUnfinishedRenames(articles);
	if (unfinished.length > 0) return unfinished.map(explainUnfinished);
	const living = new Set(articles.map(({ record }) => record.slug));
	const claimed = new Map<string, string>();
	return articles.flatMap(({ file, record }) =>
		record.formerSlugs.flatMap(({ slug }) => {
			const other = claimed.get(slug);
			claimed.set(slug, record.slug);
			const place = { file, line: 1, column: 1, rule: "redirect-wrong" };
			if (slug === record.slug)
				return {
					...place,
					message: `/articles/${slug}/ would lead to itself; restore the record from version control.`,
				};
			if (living.has(slug))
				return {
					...place,
					message: `/articles/${slug}/ is a living article and can’t lead on to ${record.slug}; rename one of them.`,
				};
			return other === undefined
				? []
				: {
						...place,
						message: `/articles/${slug}/ leads to ${other} already; restore one of the two records from version control.`,
					};
		}),
	);
}

function explainUnfinished({
	from,
	to,
}: UnfinishedRename<RecordedArticle>): Problem {
	return {
		file: from.file,
		line: 1,
		column: 1,
		rule: UNFINISHED_RENAME,
		message: `the article goes by the name ${to.record.slug} already, but npm run publish was stopped before it removed this record; run it again, and it finishes that.`,
	};
}

/** The latest file of an article as it was published. */
export function lastEditionFile({ record, editions }: RecordedArticle): {
	readonly file: string;
	readonly text: string;
	readonly blocks: readonly string[];
} {
	const last = editions.at(-1);
	if (last === undefined)
		throw new Error(`record "${record.slug}" has no edition's file`);
	return { ...last, blocks: lastEdition(record).blocks };
}

async function readText(path: string): Promise<string> {
	return unifyLineEnds(await readFile(path, "utf8"));
}

function shown(path: string): string {
	return relative(process.cwd(), path).split(sep).join("/");
}
