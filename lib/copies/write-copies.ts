// A site → the copies of all its articles, made by threads, kept in a cache by what they are made of.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { writeWhole } from "../disk/write-whole.ts";
import type { Article } from "../model/article.ts";
import {
	COPY_KINDS,
	type CopyKind,
	copyFileName,
	copyPath,
} from "../model/copy.ts";
import type { Site } from "../model/site.ts";
import type { CopiesList } from "./making/copies-list.ts";
import { type CopySet, copySetSchema } from "./making/copy-set.ts";
import { hashCopyCode } from "./making/hash-copy-code.ts";
import { removeUnused } from "./making/remove-unused.ts";
import { runTasks } from "./making/run-tasks.ts";
import { SET_FILE } from "./making/write-copy-set.ts";

export type CopiesOptions = {
	readonly site: Site;
	/** Where the files that show images lie, each under its own name; articles without images need none. */
	readonly imageFolder?: string;
	/** .cache/copies; it may be removed at any time. */
	readonly cacheFolder: string;
	/** All, unless some are named. */
	readonly kinds?: readonly CopyKind[];
	/** Told after each article whose copies are made anew. */
	readonly onProgress?: (made: number, toMake: number) => void;
};

export type WrittenCopies = {
	/** The file that lists the copies; `readCopies` reads it. */
	readonly indexFile: string;
	readonly index: CopiesList;
	/** Articles of which copies had to be made. */
	readonly made: number;
	readonly leftOut: readonly {
		readonly slug: string;
		readonly kind: CopyKind;
		readonly missing: readonly string[];
	}[];
};

/** Makes what isn't in the cache, and the list of all. Throws where a copy can't be made for another reason than a missing face. */
export async function writeCopies({
	site,
	imageFolder,
	cacheFolder,
	kinds = COPY_KINDS,
	onProgress = () => {},
}: CopiesOptions): Promise<WrittenCopies> {
	const code = await hashCopyCode();
	const root = resolve(cacheFolder);
	const publisher = { name: site.name, url: site.url };
	const all = site.articles.map((article) => ({
		article,
		site: publisher,
		kinds,
		...(imageFolder !== undefined && { imageFolder: resolve(imageFolder) }),
		folder: join(
			root,
			"made",
			keyOf(article, [code, site.name, site.url, ...kinds]),
		),
	}));
	const tasks = all.filter(({ folder }) => !existsSync(folder));
	let made = 0;
	await runTasks({
		tasks,
		faceFolder: join(root, "faces"),
		onDone: () => {
			made += 1;
			onProgress(made, tasks.length);
		},
	});
	const sets = await Promise.all(
		all.map(async ({ article: { slug }, folder }) => ({
			slug,
			folder,
			set: await readSet(folder),
		})),
	);
	const index = sets.flatMap(({ slug, folder, set }) =>
		set.files.map(({ kind, bytes }) => ({
			slug,
			kind,
			path: copyPath(slug, kind),
			bytes,
			file: join(folder, copyFileName(slug, kind)),
		})),
	);
	const indexFile = join(root, "lists", `${hashOf(site.url, site.name)}.json`);
	writeWhole(indexFile, JSON.stringify(index));
	await removeUnused(root);
	return {
		indexFile,
		index,
		made: tasks.length,
		leftOut: sets.flatMap(({ slug, set }) =>
			set.leftOut.map((copy) => ({ slug, ...copy })),
		),
	};
}

async function readSet(folder: string): Promise<CopySet> {
	const text = await readFile(join(folder, SET_FILE), "utf8");
	return copySetSchema.parse(JSON.parse(text));
}

function keyOf(article: Article, others: readonly string[]): string {
	return hashOf(JSON.stringify(article), ...others);
}

function hashOf(...texts: readonly string[]): string {
	const hash = createHash("sha256");
	for (const text of texts) hash.update(`${text}\0`);
	return hash.digest("hex").slice(0, 24);
}
