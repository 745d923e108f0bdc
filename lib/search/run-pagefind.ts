// What can be found → every file that Pagefind makes of it.
import { close, createIndex, type IndexFile } from "pagefind";
import type { SearchRecord } from "./list-records.ts";

/** One index, whose words are reduced to their stems by the rules of `language`. Pagefind's program is stopped afterwards, whatever came of it: one run at a time. */
export async function runPagefind(
	records: readonly SearchRecord[],
	language: string,
): Promise<IndexFile[]> {
	try {
		const { index, errors } = await createIndex({ forceLanguage: language });
		if (index === undefined) throw new Error(`Pagefind: ${errors.join("; ")}`);
		// One after the other: their order is part of the index.
		for (const { shown, content, fields, filters } of records) {
			const added = await index.addCustomRecord({
				// The one field that Pagefind neither searches nor changes; a result gives it back as `raw_url`.
				url: JSON.stringify(shown),
				content,
				language,
				meta: { ...fields },
				filters: {
					kind: [filters.kind],
					section: [filters.section],
					year: [filters.year],
				},
				sort: { published: shown.publishedOn },
			});
			throwAll(added.errors, shown.path);
		}
		const { files, errors: faults } = await index.getFiles();
		throwAll(faults, "files");
		return files;
	} finally {
		// The index goes with the program; a program that failed would fail the next run, too.
		await close();
	}
}

function throwAll(errors: readonly string[], of: string): void {
	if (errors.length > 0)
		throw new Error(`Pagefind, ${of}: ${errors.join("; ")}`);
}
