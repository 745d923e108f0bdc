// The images of a site → their renditions in a cache, each made once, and the list of them.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import sharp from "sharp";
import * as z from "zod";
import { removeStaleDrafts } from "../disk/remove-stale-drafts.ts";
import { writeWhole } from "../disk/write-whole.ts";
import {
	type ArticleImage,
	fallbackOf,
	type Rendition,
} from "../model/image.ts";
import { renderImage, renditions } from "./render-image.ts";

/** Two at a time: one is decoded while the other is encoded, and no machine needs the memory of more. */
const AT_ONCE = 2;

export type ImagesOptions = {
	/** Of all articles and editions; one may come more than once. */
	readonly images: readonly ArticleImage[];
	/** Where the bytes of each lie, by their SHA-256. */
	readonly files: ReadonlyMap<string, string>;
	/** .cache/images; it may be removed at any time. */
	readonly cacheFolder: string;
	/** What tells one site from another in this cache. */
	readonly siteKey: string;
	/** Told after each image that is made anew. */
	readonly onProgress?: (made: number, toMake: number) => void;
};

export type WrittenImages = {
	/** The folder in which each rendition lies under its own name. */
	readonly folder: string;
	/** Without repetition. */
	readonly renditions: readonly Rendition[];
	/** Images of which anything had to be made. */
	readonly made: number;
};

/** Makes what isn’t in the cache, and clears away what no site needs any more. */
export async function writeImages({
	images,
	files,
	cacheFolder,
	siteKey,
	onProgress = () => {},
}: ImagesOptions): Promise<WrittenImages> {
	const root = resolve(cacheFolder);
	const folder = join(root, "made", hashOf(JSON.stringify(sharp.versions)));
	// By the name of what shows them: the same bytes under two names are shown by files of two names.
	const all = new Map(images.map((image) => [fallbackOf(image).path, image]));
	const tasks = [...all.values()].filter((image) =>
		renditions(image).some((one) => !existsSync(fileIn(folder, one))),
	);
	const queue = [...tasks];
	let made = 0;
	const work = async () => {
		for (let image = queue.shift(); image; image = queue.shift()) {
			await writeImage(image, files, folder);
			made += 1;
			onProgress(made, tasks.length);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	const named = [...all.values()].flatMap(renditions);
	writeList(root, siteKey, named);
	await removeUnused(root, folder);
	return { folder, renditions: named, made: tasks.length };
}

/** The file of a rendition in `folder`. */
export function fileIn(folder: string, { path }: Rendition): string {
	return join(folder, basename(path));
}

/** Writes what is missing of the `wanted` renditions of one image into `folder`. Throws where its bytes are gone or can’t be read. */
export async function writeImage(
	image: ArticleImage,
	files: ReadonlyMap<string, string>,
	folder: string,
	wanted: readonly Rendition[] = renditions(image),
): Promise<void> {
	const file = files.get(image.sha256);
	if (file === undefined) throw new Error(`no bytes of "${image.file}"`);
	const missing = wanted.filter((one) => !existsSync(fileIn(folder, one)));
	if (missing.length === 0) return;
	for (const one of await renderImage(await readFile(file), missing))
		writeWhole(fileIn(folder, one.rendition), one.bytes);
}

function writeList(
	root: string,
	siteKey: string,
	named: readonly Rendition[],
): void {
	const names = named.map(({ path }) => basename(path));
	const list = join(root, "lists", `${hashOf(siteKey)}.json`);
	writeWhole(list, JSON.stringify(names));
}

/** What another encoder made goes as a whole, what no list names file by file. */
async function removeUnused(root: string, folder: string): Promise<void> {
	const used = new Set<string>();
	removeStaleDrafts(join(root, "lists"));
	for (const list of await readdir(join(root, "lists"))) {
		// Another build may be writing one.
		if (!list.endsWith(".json")) continue;
		const text = await readFile(join(root, "lists", list), "utf8");
		for (const name of z.array(z.string()).parse(JSON.parse(text)))
			used.add(name);
	}
	const made = join(root, "made");
	for (const name of await readdir(made).catch(() => []))
		if (join(made, name) !== folder)
			await rm(join(made, name), { recursive: true, force: true });
	for (const name of await readdir(folder).catch(() => []))
		if (!used.has(name)) await rm(join(folder, name), { force: true });
}

function hashOf(text: string): string {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
