// content/images and the images that the record keeps → what articles and editions may place, and where the bytes of each lie.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";
import { type ImageFault, inspectImage } from "../../images/inspect-image.ts";
import { type Keep, keepNothing } from "../../model/keep.ts";
import { sha256 } from "../../record/hashes.ts";
import type { RecordedArticle } from "../../record/read-records.ts";
import { keptImagePath } from "../../record/record-paths.ts";
import type { ContentFile } from "../files/read-content-files.ts";
import { findNamedImages } from "./find-named-images.ts";

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
	/** Every file of the folder, where one that is named isn’t there and another may be meant. */
	readonly names: readonly string[];
};

export const NO_IMAGES: ImageMaterials = { found: {}, names: [] };

export type ReadImages = {
	/** What an article may place: the files that it names. */
	readonly ofArticle: (content: ContentFile) => ImageMaterials;
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
	/** An image that none of them names isn't looked into. */
	readonly articles: readonly ContentFile[];
	readonly records: Iterable<RecordedArticle>;
	/** Whether images are read to their last pixel; a build has its pages trust what it has read so before. */
	readonly areDecoded?: boolean;
	readonly keep?: Keep;
};

/** Reads every image that is named once. Throws the disk's errors, but for a file that isn't there. */
export async function readImages({
	contentFolder,
	articles,
	records,
	areDecoded = true,
	keep = keepNothing,
}: ReadImagesOptions): Promise<ReadImages> {
	const files = new Map<string, string>();
	const inspect: Inspect = async ({ path, bytes, sha256 }, name) => {
		const inspected = await keep(
			["image", name, sha256, String(areDecoded)],
			() => inspectImage(bytes, name, areDecoded),
		);
		if ("rule" in inspected) return inspected;
		files.set(sha256, path);
		return { sha256, ...inspected };
	};
	const folder = join(contentFolder, "images");
	const paths = (await glob("**", { cwd: folder })).sort();
	const names = paths.map((path) => path.normalize("NFC"));
	const namedBy = new Map(
		articles.map((article) => [article.file, findNamedImages(article)]),
	);
	const named = new Set([...namedBy.values()].flat());
	const found = new Map<string, FoundImage>();
	for (const path of paths) {
		const name = path.normalize("NFC");
		if (!named.has(name)) continue;
		const read = await readIfThere(join(folder, path));
		if (read !== undefined) found.set(name, await inspect(read, name));
	}
	const kept = await readKept(contentFolder, records, inspect);
	return {
		ofArticle: ({ file }) => {
			const own = namedBy.get(file) ?? [];
			return {
				found: pick(own.map((name) => [name, found.get(name)])),
				names: own.every((name) => found.has(name)) ? [] : names,
			};
		},
		ofEdition: (images = []) => ({
			found: pick(
				images.map((image) => [image.file, kept.get(keptImagePath(image))]),
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

/** Gives the image of a file that is known as `name`. */
type Inspect = (read: ReadFile, name: string) => Promise<FoundImage>;

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

/** Every image of every edition, by where the record keeps it. */
async function readKept(
	contentFolder: string,
	records: Iterable<RecordedArticle>,
	inspect: Inspect,
): Promise<ReadonlyMap<string, FoundImage>> {
	const kept = new Map<string, FoundImage>();
	for (const { record } of records)
		for (const image of record.editions.flatMap(({ images = [] }) => images)) {
			const path = keptImagePath(image);
			if (kept.has(path)) continue;
			const read = await readIfThere(join(contentFolder, path));
			kept.set(path, await judgeKept(image, read, inspect));
		}
	return kept;
}

/** Whether it is the one that was published comes before what it is. */
async function judgeKept(
	image: EditionImages[number],
	read: ReadFile | undefined,
	inspect: Inspect,
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

function pick(
	entries: readonly (readonly [string, FoundImage | undefined])[],
): ImageMaterials["found"] {
	return Object.fromEntries(
		entries.flatMap(([file, image]) =>
			image === undefined ? [] : [[file, image] as const],
		),
	);
}
