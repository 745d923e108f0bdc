// An article's record and its file → the ids of its blocks, those that they have had since they were published.
import { parseBody } from "../../markdown/parse-body.ts";
import { type Block, matchBlocks } from "../../record/match-blocks.ts";
import {
	lastEditionFile,
	type RecordedArticle,
} from "../../record/read-records.ts";
import type { ContentFile } from "../files/read-content-files.ts";
import { parseFrontMatter } from "../front-matter/parse-front-matter.ts";
import { readBlock } from "../read-block.ts";

/** Ids for the blocks of `text`: the record's own where the file is as published, else found by likeness. */
export function recordedIdsOf(
	recorded: RecordedArticle,
	{ text }: Pick<ContentFile, "text">,
): (blocks: readonly Block[]) => readonly (string | undefined)[] {
	const last = lastEditionFile(recorded);
	if (last.text === text) return () => last.blocks;
	return (blocks) =>
		matchBlocks(blocksOf(last), blocks).map((index) =>
			index === undefined ? undefined : last.blocks[index],
		);
}

/** An edition's language doesn't matter here: typographic quotes count for no word. */
function blocksOf(edition: ContentFile): Block[] {
	const parsed = parseFrontMatter(edition);
	if (!("body" in parsed)) return [];
	return parseBody(parsed.body, "en").blocks.map(readBlock);
}
