// The images that a body places and what front matter says of them → each image whole, by its block; or what is wrong.
import type { RootContent } from "mdast";
import { isFolderPath } from "../../markdown/find-image-faults.ts";
import { imageFilesIn, imageOf } from "../../markdown/image-block.ts";
import type { ArticleImage } from "../../model/image.ts";
import type { Problem } from "../../model/problem.ts";
import { suggest } from "../../text/suggest.ts";
import type { ImageEntry } from "../front-matter/article-schema.ts";
import type { ParsedFile } from "../front-matter/parse-front-matter.ts";
import { placeInFile } from "../front-matter/place-in-file.ts";
import type { ImageMaterials } from "./read-images.ts";

export type BoundImages = {
	/** By the number of the block. */
	readonly images: ReadonlyMap<number, ArticleImage>;
	readonly problems: readonly Problem[];
};

export type Binding = {
	readonly parsed: ParsedFile;
	readonly blocks: readonly RootContent[];
	readonly entries: readonly ImageEntry[];
	readonly materials: ImageMaterials;
};

/** Each entry is placed once, and each image that is placed has an entry and a file. */
export function bindImages(binding: Binding): BoundImages {
	const { blocks, entries, materials } = binding;
	const placed = blocks.flatMap((block, index) => {
		const image = imageOf(block);
		// Of others the text's own faults tell.
		return image === undefined || !isFolderPath(image.file)
			? []
			: [{ ...image, block, index }];
	});
	const images = new Map<number, ArticleImage>();
	const problems = judgeEntries(binding, blocks.flatMap(imageFilesIn));
	const seen = new Set<string>();
	for (const { file, alt, block, index } of placed) {
		const entry = entries.find((one) => one.file === file);
		if (entry === undefined)
			problems.push(atBlock(binding, block, ...withoutEntry(file, entries)));
		else if (seen.has(file))
			problems.push(atBlock(binding, block, ...placedTwice(file)));
		seen.add(file);
		const found = materials.found[file];
		if (entry === undefined || found === undefined || "rule" in found) continue;
		const { caption, credit, source } = entry;
		images.set(index, {
			file,
			alt,
			caption,
			credit,
			...(source !== undefined && { source }),
			...found,
		});
	}
	return { images, problems };
}

function judgeEntries(
	{ parsed, entries, materials }: Binding,
	files: readonly string[],
): Problem[] {
	const names = entries.map(({ file }) => file);
	// One that is misspelt in the text is told there.
	const meant = files.map((file) =>
		names.includes(file) ? file : suggest(file, names),
	);
	return entries.flatMap(({ file }, index) => {
		const at = (rule: string, message: string) => ({
			file: parsed.file,
			...parsed.locate(["images", index, "file"]),
			rule,
			message,
		});
		if (names.indexOf(file) < index)
			return at(
				"image-entry-twice",
				`image "${file}" has an entry above already; take one of them away.`,
			);
		const found = materials.found[file];
		return [
			...(found === undefined
				? [at("image-missing", missing(file, materials.names))]
				: "rule" in found
					? [at(found.rule, found.message)]
					: []),
			...(meant.includes(file)
				? []
				: [
						at(
							"image-not-placed",
							`the text never places image "${file}"; put ![what it shows](${encodeURI(file)}) on a line of its own, or take the entry away.`,
						),
					]),
		];
	});
}

function missing(file: string, names: readonly string[]): string {
	const near = suggest(file, names);
	return near === undefined
		? `content/images/${file} isn’t there; put the file there.`
		: `content/images/${file} isn’t there; did you mean "${near}"?`;
}

function withoutEntry(
	file: string,
	entries: readonly ImageEntry[],
): [string, string] {
	const near = suggest(
		file,
		entries.map((one) => one.file),
	);
	return [
		"image-without-entry",
		`nothing is said of image "${file}"; ${near === undefined ? 'give it an entry under "images" with file, caption and credit.' : `did you mean "${near}", which "images" has?`}`,
	];
}

function placedTwice(file: string): [string, string] {
	return [
		"image-placed-twice",
		`image "${file}" stands in the text twice; take one of them away.`,
	];
}

function atBlock(
	{ parsed }: Binding,
	{ position }: RootContent,
	rule: string,
	message: string,
): Problem {
	const { line, column } = position?.start ?? { line: 1, column: 1 };
	return {
		file: parsed.file,
		...placeInFile(parsed, { line, column }),
		rule,
		message,
	};
}
