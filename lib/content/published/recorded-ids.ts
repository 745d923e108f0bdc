// What was published of an article and its file → the ids of its blocks, those that they have had since they were published.
import { parseBody } from "../../markdown/parse-body.ts";
import { type Block, matchBlocks } from "../../record/match-blocks.ts";
import type { ContentFile } from "../files/read-content-files.ts";
import { parseFrontMatter } from "../front-matter/parse-front-matter.ts";
import { readBlock } from "../read-block.ts";

/** An edition's file, and the ids of its blocks in order. */
export type PublishedFile = ContentFile & {
	readonly blocks: readonly string[];
};

/** Ids for the blocks of `text`: the edition's own where the file is as published, else found by likeness. */
export function recordedIdsFrom(
	published: PublishedFile,
	{ text }: Pick<ContentFile, "text">,
): (blocks: readonly Block[]) => readonly (string | undefined)[] {
	if (published.text === text) return () => published.blocks;
	return (blocks) =>
		matchBlocks(blocksOf(published), blocks).map((index) =>
			index === undefined ? undefined : published.blocks[index],
		);
}

/** An edition's language doesn't matter here: typographic quotes count for no word. */
function blocksOf(edition: ContentFile): Block[] {
	const parsed = parseFrontMatter(edition);
	if (!("body" in parsed)) return [];
	return parseBody(parsed.body, "en").blocks.map(readBlock);
}
