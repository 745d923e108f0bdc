// Assets that no saved page names any more go; those of a page that stays, stay, so that it stays whole.
import type { SavedCaches } from "./saved-caches.ts";

/** Looks for the path of each asset in the text of each saved page. */
export async function dropUnusedAssets(names: SavedCaches): Promise<void> {
	const assets = await caches.open(names.assets);
	const pages = await Promise.all([textsOf(names.read), textsOf(names.kept)]);
	for (const asset of await assets.keys()) {
		const { pathname } = new URL(asset.url);
		if (!pages.flat().some((text) => text.includes(pathname)))
			await assets.delete(asset);
	}
}

async function textsOf(cacheName: string): Promise<string[]> {
	const cache = await caches.open(cacheName);
	const pages = await cache.matchAll();
	return Promise.all(pages.map((page) => page.text()));
}
