// content/images and the images that the record keeps → what articles and editions may place, and where the bytes of each lie.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";
import { type ImageFault, inspectImage } from "../../images/inspect-image.ts";
import { type KeepLater, keepNothingLater } from "../../model/keep.ts";
import { sha256 } from "../../record/hashes.ts";
import type { RecordedArticle } from "../../record/read-records.ts";
import { keptImagePath } from "../../record/record-paths.ts";

/** A file that may be placed, or why it can't be. */
export type FoundImage =
	| {
			readonly sha256: string;
			readonly widthPx: number;
			readonly heightPx: number;
	  }
	| ImageFault;

export type ImageMaterials = {
	/** By their paths below the folder. */
	readonly found: Readonly<Record<string, FoundImage>>;
	/** Every file of the folder, named by an article or not. */
	readonly names: readonly string[];
};

export const NO_IMAGES: ImageMaterials = { found: {}, names: [] };

export type ReadImages = {
	readonly materials: ImageMaterials;
	/** What an edition may place: the bytes that it was published with. */
	readonly ofEdition: (images: EditionImages | undefined) => ImageMaterials;
	/** Where the bytes of every image lie, by their SHA-256. */
	readonly files: ReadonlyMap<string, string>;
};

type EditionImages = NonNullable<
	RecordedArticle["record"]["editions"][number]["images"]
>;

export type ReadImagesOptions = {
	readonly contentFolder: string;
	/** The articles: an image that none of them names isn't looked into. */
	readonly texts: readonly string[];
	readonly records: Iterable<RecordedArticle>;
	/** Whether images are read to their last pixel; a build has its pages trust what it has read so before. */
	readonly areDecoded?: boolean;
	readonly keepLater?: KeepLater;
};

/** Reads every image that is named once. Throws the disk's errors, but for a file that isn't there. */
export async function readImages({
	contentFolder,
	texts,
	records,
	areDecoded = true,
	keepLater = keepNothingLater,
}: ReadImagesOptions): Promise<ReadImages> {
	const files = new Map<string, string>();
	const inspect = async (read: ReadFile, name: string): Promise<FoundImage> => {
		const inspected = await keepLater(
			["image", name, read.sha256, String(areDecoded)],
			() => inspectImage(read.bytes, name, areDecoded),
		);
		if ("rule" in inspected) return inspected;
		files.set(read.sha256, read.path);
		return { sha256: read.sha256, ...inspected };
	};
	const names = (
		await glob("**", { cwd: join(contentFolder, "images") })
	).sort();
	const found: Record<string, FoundImage> = {};
	for (const name of names) {
		if (!texts.some((text) => text.includes(name))) continue;
		const read = await readIfThere(join(contentFolder, "images", name));
		if (read !== undefined) found[name] = await inspect(read, name);
	}
	const kept = new Map<string, FoundImage>();
	for (const { record } of records)
		for (const image of record.editions.flatMap(({ images = [] }) => images)) {
			const path = keptImagePath(image);
			if (kept.has(path)) continue;
			const read = await readIfThere(join(contentFolder, path));
			kept.set(path, await judgeKept(image, read, inspect));
		}
	return {
		materials: { found, names },
		ofEdition: (images = []) => ({
			found: Object.fromEntries(
				images.flatMap((image) => {
					const one = kept.get(keptImagePath(image));
					return one === undefined ? [] : [[image.file, one]];
				}),
			),
			names: [],
		}),
		files,
	};
}

type ReadFile = {
	readonly path: string;
	readonly bytes: Uint8Array;
	readonly sha256: string;
};

async function readIfThere(path: string): Promise<ReadFile | undefined> {
	try {
		const bytes = await readFile(path);
		return { path, bytes, sha256: sha256(bytes) };
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT")
			return undefined;
		throw error;
	}
}

/** Whether it is the one that was published comes before what it is. */
async function judgeKept(
	image: EditionImages[number],
	read: ReadFile | undefined,
	inspect: (read: ReadFile, name: string) => Promise<FoundImage>,
): Promise<FoundImage> {
	const file = `content/${keptImagePath(image)}`;
	if (read === undefined)
		return {
			rule: "edition-image-missing",
			message: `${file} isn’t there; restore it from version control: a published edition keeps its images.`,
		};
	if (read.sha256 !== image.sha256)
		return {
			rule: "edition-image-changed",
			message: `${file} isn’t the image that was published; restore it from version control.`,
		};
	return inspect(read, image.file);
}
