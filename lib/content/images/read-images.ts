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

/** Reads every image that is named once. */
export async function readImages({
	contentFolder,
	texts,
	records,
	areDecoded = true,
	keepLater = keepNothingLater,
}: ReadImagesOptions): Promise<ReadImages> {
	const files = new Map<string, string>();
	const look = (path: string, name: string) =>
		lookInto(join(contentFolder, path), name, { areDecoded, keepLater, files });
	const names = (
		await glob("**", { cwd: join(contentFolder, "images") })
	).sort();
	const found: Record<string, FoundImage> = {};
	for (const name of names)
		if (texts.some((text) => text.includes(name)))
			found[name] = await look(`images/${name}`, name);
	const kept = new Map<string, FoundImage>();
	for (const { record } of records)
		for (const { images = [] } of record.editions)
			for (const image of images)
				if (!kept.has(keptImagePath(image)))
					kept.set(
						keptImagePath(image),
						checkKept(image, await look(keptImagePath(image), image.file)),
					);
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

type Looking = {
	readonly areDecoded: boolean;
	readonly keepLater: KeepLater;
	readonly files: Map<string, string>;
};

async function lookInto(
	path: string,
	name: string,
	{ areDecoded, keepLater, files }: Looking,
): Promise<FoundImage> {
	const bytes = await readFile(path).catch(() => undefined);
	if (bytes === undefined)
		return {
			rule: "edition-image-missing",
			message: `${path} isn’t there; restore it from version control: a published edition keeps its images.`,
		};
	const hash = sha256(bytes);
	const inspected = await keepLater(
		["image", name, hash, String(areDecoded)],
		() => inspectImage(bytes, name, areDecoded),
	);
	if ("rule" in inspected) return inspected;
	files.set(hash, path);
	return { sha256: hash, ...inspected };
}

function checkKept(
	image: EditionImages[number],
	found: FoundImage,
): FoundImage {
	if ("rule" in found || found.sha256 === image.sha256) return found;
	return {
		rule: "edition-image-changed",
		message: `content/${keptImagePath(image)} isn’t the image that was published; restore it from version control.`,
	};
}
