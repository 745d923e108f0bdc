// A page that the reader sees → a copy of it in a cache, with all that it needs.
import { pageKey } from "./page-key.ts";
import type { SavedCaches } from "./saved-caches.ts";
import { stampResponse } from "./stamp-response.ts";

export type ShownPage = {
	readonly address: string;
	/** Addresses of its faces, pictures and scripts, those that are still to come into view too. */
	readonly assets: readonly string[];
};

/** Whether a response is a whole page of ours that may be saved. */
export function isPage({ status, type, redirected, headers }: Response) {
	return (
		status === 200 &&
		type === "basic" &&
		!redirected &&
		/^text\/html\b/.test(headers.get("content-type") ?? "")
	);
}

/**
 * Saves the page in the cache `kind`, and its assets. What the browser fetched a moment ago is taken from its own store, so that hardly a byte
 * is fetched twice. Rejects where something can’t be had, or where there is no room (a QuotaExceededError).
 */
export async function savePage(
	kind: "read" | "kept",
	{ address, assets }: ShownPage,
	names: SavedCaches,
): Promise<void> {
	const key = pageKey(address);
	const read = await caches.match(key, { cacheName: names.read });
	const response = read ?? (await fetchShown(address));
	if (response === undefined) return;
	// The page first: assets that no saved page names are swept away.
	if (kind === "kept" || read === undefined)
		await (await caches.open(names[kind])).put(key, response);
	await saveAssets(assets, names);
}

async function fetchShown(address: string): Promise<Response | undefined> {
	const response = await fetch(address, { cache: "force-cache" });
	return isPage(response) ? stampResponse(response, Date.now()) : undefined;
}

async function saveAssets(
	assets: readonly string[],
	names: SavedCaches,
): Promise<void> {
	const cache = await caches.open(names.assets);
	await Promise.all(
		assets.map(async (address) => {
			if ((await cache.match(address)) === undefined) await cache.add(address);
		}),
	);
}
