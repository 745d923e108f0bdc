// A rename that was stopped midway → finished.
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { findUnfinishedRenames } from "../../record/find-unfinished-renames.ts";
import { readRecords } from "../../record/read-records.ts";
import { editionPath, recordPath } from "../../record/record-paths.ts";

/** Removes what a stopped rename has left under the old name, unless an article stands there again. */
export async function finishRenames(contentFolder: string): Promise<void> {
	const { articles } = await readRecords(contentFolder);
	for (const { from } of findUnfinishedRenames([...articles.values()])) {
		const { slug, editions } = from.record;
		if (existsSync(join(contentFolder, "articles", `${slug}.md`))) continue;
		for (const path of [
			recordPath(slug),
			...editions.map(({ number }) => editionPath(slug, number)),
		])
			await rm(join(contentFolder, path), { force: true });
	}
}
