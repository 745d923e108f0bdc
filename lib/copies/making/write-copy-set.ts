// An article → its copies in a folder of the cache, whole or not at all.
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../../model/article.ts";
import { type CopyKind, copyFileName } from "../../model/copy.ts";
import { readCopiedImages } from "../images/read-copied-images.ts";
import type { Publisher } from "../words/publisher.ts";
import type { CopySet } from "./copy-set.ts";
import type { CopyTools } from "./copy-tools.ts";
import { renderCopy } from "./render-copy.ts";

/** The file in the folder that tells what lies there. */
export const SET_FILE = "copies.json";

export type CopyTask = {
	readonly article: Article;
	readonly site: Publisher;
	readonly kinds: readonly CopyKind[];
	readonly imageFolder?: string;
	/** Where the copies are to lie. */
	readonly folder: string;
};

/** Makes the copies of an article. The folder appears when all of them are written: a killed build leaves none half made. */
export async function writeCopySet(
	{ article, site, kinds, imageFolder, folder }: CopyTask,
	tools: CopyTools,
): Promise<void> {
	const draft = `${folder}.part`;
	await rm(draft, { recursive: true, force: true });
	await mkdir(draft, { recursive: true });
	const copied = {
		article,
		site,
		images: await readCopiedImages(article, imageFolder),
	};
	const set: CopySet = { files: [], leftOut: [] };
	for (const kind of kinds) {
		const copy = await renderCopy(kind, copied, tools);
		if ("missing" in copy) {
			set.leftOut.push({ kind, missing: [...copy.missing] });
			continue;
		}
		await writeFile(join(draft, copyFileName(article.slug, kind)), copy.bytes);
		set.files.push({ kind, bytes: copy.bytes.length });
	}
	await writeFile(join(draft, SET_FILE), JSON.stringify(set));
	if (existsSync(folder)) await rm(folder, { recursive: true });
	await rename(draft, folder);
}
