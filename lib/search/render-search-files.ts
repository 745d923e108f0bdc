// What can be found → the files that a search needs, as Pagefind makes them.
import type { IndexFile } from "pagefind";
import type { SearchRecord } from "./list-records.ts";
import { runPagefind } from "./run-pagefind.ts";

/** What of Pagefind's output a search needs: index, texts, engine. Its faces for searching are none of ours. */
const NEEDED =
	/^(?:(?:index|filter|fragment)\/[^/]+|pagefind\.[^/]+\.pf_meta|pagefind-entry\.json)$/;
/** Of Pagefind’s own, in which it would look for words between which there is no space; ours are cut already. */
const CUT_BY_PAGEFIND = ["zh", "ja", "th"];

/**
 * The files by their paths below the folder of the index, in order. One index for all languages: a reader may look for a word of any. The site's language
 * gives the rules by which words are reduced to their stems; those of others are found as they stand, and by how they begin.
 */
export async function renderSearchFiles(
	records: readonly SearchRecord[],
	siteLang: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
	const stemmed = stemmedLang(siteLang);
	const files = await runPagefind(records, stemmed);
	const engine = `wasm.${engineOf(files, stemmed)}.pagefind`;
	return new Map(
		files
			.filter(({ path }) => NEEDED.test(path) || path === engine)
			.map(({ path, content }): [string, Uint8Array] => [path, content])
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** "en-GB" → "en" */
function stemmedLang(lang: string): string {
	const { language } = new Intl.Locale(lang);
	return CUT_BY_PAGEFIND.includes(language) ? "und" : language;
}

function engineOf(files: readonly IndexFile[], language: string): string {
	const own = `wasm.${language}.pagefind`;
	return files.some(({ path }) => path === own) ? language : "unknown";
}
