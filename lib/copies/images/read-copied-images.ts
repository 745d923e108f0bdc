// The images of an article → the bytes of the one file of each that copies hold.
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Article } from "../../model/article.ts";
import { fallbackOf } from "../../model/image.ts";

export type CopiedImage = {
	/** "harbour-59a30b1042ab-1280.jpg" */
	readonly name: string;
	readonly bytes: Uint8Array;
};

/** By the address that the article’s HTML has. JPEG: what every reader of every copy shows, now and later. */
export type CopiedImages = ReadonlyMap<string, CopiedImage>;

export const NO_COPIED_IMAGES: CopiedImages = new Map();

/** Reads them from the folder that a build made them in. Throws where one isn’t there. */
export async function readCopiedImages(
	{ body }: Article,
	imageFolder: string | undefined,
): Promise<CopiedImages> {
	const images = new Map<string, CopiedImage>();
	for (const { image } of body) {
		if (image === undefined) continue;
		const { path } = fallbackOf(image);
		if (imageFolder === undefined)
			throw new Error(`no folder in which ${path} was made`);
		const name = basename(path);
		images.set(path, { name, bytes: await readFile(join(imageFolder, name)) });
	}
	return images;
}
