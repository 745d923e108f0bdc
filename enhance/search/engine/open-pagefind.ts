// Where the index lies → Pagefind, ready to search it.
import { createInstance } from "pagefind/client";
import { fetchAhead, withEveryPart } from "./fetch-part.ts";

export type PagefindSearch = ReturnType<typeof createInstance>["search"];

type Entry = {
	readonly languages: Readonly<
		Record<string, { readonly hash: string; readonly wasm: string | null }>
	>;
};

const VERSION = "1";
/** The smallest module: its head. */
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/**
 * `folder` is a path with a slash at its end. Rejects where anything that Pagefind needs can't be had: it would itself fail where nobody can catch it.
 */
export async function openPagefind(folder: string): Promise<PagefindSearch> {
	// Browsers without WebAssembly, or told not to run any.
	await WebAssembly.instantiate(EMPTY_MODULE);
	const bytes = await fetchAhead(`${folder}pagefind-entry.json?ts=${VERSION}`);
	const entry: Entry = JSON.parse(new TextDecoder().decode(bytes));
	await Promise.all(
		Object.values(entry.languages).flatMap(({ hash, wasm }) => [
			fetchAhead(`${folder}pagefind.${hash}.pf_meta`),
			fetchAhead(`${folder}wasm.${wasm ?? "unknown"}.pagefind`),
		]),
	);
	return withEveryPart(async () => {
		const index = createInstance({
			basePath: folder,
			noWorker: true,
			metaCacheTag: VERSION,
		});
		await index.init();
		return index.search;
	});
}
