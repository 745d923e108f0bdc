// The step of a build that makes the index of the search and puts it among the pages.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { SEARCH_FOLDER } from "../../model/hooks.ts";
import type { Site } from "../../model/site.ts";
import { listRecords } from "../../search/list-records.ts";
import { renderSearchFiles } from "../../search/render-search-files.ts";

/** Gives how many articles, figures and pull quotes can be found. */
export async function putSearchFiles(
	site: Pick<Site, "articles" | "lang">,
	folder: string,
): Promise<number> {
	const records = listRecords(site);
	for (const [path, bytes] of await renderSearchFiles(records, site.lang)) {
		const file = join(folder, SEARCH_FOLDER, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, bytes);
	}
	return records.length;
}
