// The step of a build that makes the files which show images, and the one that puts them among the pages.
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import {
	fileIn,
	type WrittenImages,
	writeImages,
} from "../../images/write-images.ts";
import type { ArticleImage } from "../../model/image.ts";
import type { Site } from "../../model/site.ts";
import { countOf } from "../../text/count-of.ts";
import { createDots } from "../terminal/create-dots.ts";
import { type Print, runStep } from "../terminal/progress.ts";
import { projectFile } from "./project-file.ts";

export type ImagesStep = {
	readonly contentFolder: string;
	readonly site: Pick<Site, "articles" | "editions">;
	/** Where the bytes lie, by their SHA-256. */
	readonly files: ReadonlyMap<string, string>;
	readonly print: Print;
	readonly cacheFolder?: string;
};

/** Makes what shows the images of all articles and of their editions. A site without images has no such step. */
export async function makeImages({
	contentFolder,
	site,
	files,
	print,
	cacheFolder = projectFile(".cache/images"),
}: ImagesStep): Promise<WrittenImages> {
	const images = imagesOf(site);
	const write = () =>
		writeImages({
			images,
			files,
			cacheFolder,
			siteKey: resolve(contentFolder),
			onProgress: createDots(print),
		});
	if (images.length === 0) return write();
	return runStep(
		print,
		"images",
		write,
		({ renditions, made }) =>
			`${countOf(renditions.length, "file", "files")}, of ${countOf(made, "image", "images")} anew`,
	);
}

/** Copies the files to where pages lead to them. */
export async function putImages(
	{ folder, renditions }: WrittenImages,
	exportFolder: string,
): Promise<void> {
	for (const rendition of renditions) {
		const target = join(exportFolder, rendition.path);
		await mkdir(dirname(target), { recursive: true });
		await copyFile(fileIn(folder, rendition), target);
	}
}

/** Of articles and editions, some more than once. */
function imagesOf({ articles, editions }: ImagesStep["site"]): ArticleImage[] {
	return [...articles, ...editions.map(({ article }) => article)].flatMap(
		({ body }) => body.flatMap(({ image }) => image ?? []),
	);
}
