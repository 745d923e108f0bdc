// The step of a build that makes the copies that readers can keep, and the one that puts them among the pages.
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadSettings } from "../../content/load-settings.ts";
import { type WrittenCopies, writeCopies } from "../../copies/write-copies.ts";
import type { Site } from "../../model/site.ts";
import { countOf } from "../../text/count-of.ts";
import { createDots } from "../terminal/create-dots.ts";
import { type Print, runStep } from "../terminal/progress.ts";
import { projectFile } from "./project-file.ts";

/** Of the characters that no face has, these are named. */
const MOST_NAMED = 10;

export type CopiesStep = {
	readonly contentFolder: string;
	readonly site: Site;
	/** Where the files that show images lie. */
	readonly imageFolder?: string;
	readonly print: Print;
	readonly cacheFolder?: string;
};

/** Makes the copies of every article and names those that are left out; undefined where content/site.yaml switches them off. */
export async function makeCopies({
	contentFolder,
	site,
	imageFolder,
	print,
	cacheFolder = projectFile(".cache/copies"),
}: CopiesStep): Promise<WrittenCopies | undefined> {
	const settings = await loadSettings(contentFolder);
	if ("value" in settings && settings.value.copies === false) return undefined;
	const copies = await runStep(
		print,
		"copies",
		() =>
			writeCopies({
				site,
				...(imageFolder !== undefined && { imageFolder }),
				cacheFolder,
				onProgress: createDots(print),
			}),
		({ index, made }) =>
			`${countOf(index.length, "file", "files")}, of ${countOf(made, "article", "articles")} anew`,
	);
	for (const { slug, kind, missing } of copies.leftOut)
		print(
			`               left out, no face for "${missing.slice(0, MOST_NAMED).join("")}": ${kind} of ${slug}\n`,
		);
	return copies;
}

/** Copies the files to where pages lead to them. */
export async function putCopies(
	{ index }: WrittenCopies,
	exportFolder: string,
): Promise<void> {
	for (const { path, file } of index) {
		const target = join(exportFolder, path);
		await mkdir(dirname(target), { recursive: true });
		await copyFile(file, target);
	}
}
