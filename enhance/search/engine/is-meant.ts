// A word → whether what Pagefind finds for it is meant: where no word begins with it, Pagefind takes one that it begins with, "a" for "alert".
import type { PagefindSearch } from "./open-pagefind.ts";
import { inQuotes } from "./query-terms.ts";

const BETWEEN_LETTERS = /[^\p{L}\p{N}]+/u;

/** That is so for the whole index: the best of what is found tells. */
export async function isMeant(
	search: PagefindSearch,
	word: string,
): Promise<boolean> {
	const exact = await search(inQuotes([word]), EVERYTHING);
	if (exact.results.length > 0) return true;
	const { results } = await search(word, EVERYTHING);
	const [best] = results;
	if (best === undefined) return true;
	const { content, meta } = await best.data();
	const words = content.split(/\s+/);
	const fields = Object.values(meta).flatMap((field) => field.split(/\s+/));
	const found = best.words.map((number) => words[number] ?? "");
	const plain = plainOf(word);
	return [...found, ...fields].some((one) =>
		[one, ...one.split(BETWEEN_LETTERS)].some((part) =>
			plainOf(part).startsWith(plain),
		),
	);
}

const EVERYTHING = { filters: {}, sort: {} };

/** As Pagefind compares words: small letters, without accents and punctuation. */
function plainOf(word: string): string {
	return word
		.toLowerCase()
		.normalize("NFD")
		.replace(/[^\p{L}\p{N}]/gu, "");
}
