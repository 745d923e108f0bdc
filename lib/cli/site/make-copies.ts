// The step of a build that makes the copies that readers can keep, and the one that puts them among the pages.
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadSettings } from "../../content/load-settings.ts";
import { type WrittenCopies, writeCopies } from "../../copies/write-copies.ts";
import type { Site } from "../../model/site.ts";
import { countOf } from "../../text/count-of.ts";
import { type Print, runStep } from "../terminal/progress.ts";
import { projectFile } from "./project-file.ts";

/** A dot is printed for each part of the work of this size. */
const PARTS = 10;

export type CopiesStep = {
	readonly contentFolder: string;
	readonly site: Site;
	readonly print: Print;
	readonly cacheFolder?: string;
};

/** Makes the copies of every article and names those that are left out; undefined where content/site.yaml switches them off. */
export async function makeCopies({
	contentFolder,
	site,
	print,
	cacheFolder = projectFile(".cache/copies"),
}: CopiesStep): Promise<WrittenCopies | undefined> {
	const settings = await loadSettings(contentFolder);
	if ("value" in settings && settings.value.copies === false) return undefined;
	let dots = 0;
	const copies = await runStep(
		print,
		"copies",
		() =>
			writeCopies({
				site,
				cacheFolder,
				onProgress: (made, toMake) => {
					const due = Math.floor((made / toMake) * PARTS);
					if (toMake >= PARTS) print(".".repeat(due - dots));
					dots = due;
				},
			}),
		({ index, made }) =>
			`${countOf(index.length, "file", "files")}, of ${countOf(made, "article", "articles")} anew`,
	);
	for (const { slug, kind, missing } of copies.leftOut)
		print(
			`               left out, no face for "${missing.slice(0, PARTS).join("")}": ${kind} of ${slug}\n`,
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
