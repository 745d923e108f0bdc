// The article that a reader wants to keep → kept, or why not.
import { dropUnusedAssets } from "./drop-unused-assets.ts";
import { pageKey } from "./page-key.ts";
import { type ShownPage, savePage } from "./save-page.ts";
import type { SavedCaches } from "./saved-caches.ts";
import { trimRead } from "./trim-read.ts";

export type Kept = "kept" | "full" | "failed";

/** Where there is no room, what was merely read makes some; the article is kept whole or not at all. */
export async function keepPage(
	page: ShownPage,
	names: SavedCaches,
): Promise<Kept> {
	// Asks the browser not to clear it away by itself; it may decline.
	navigator.storage?.persist?.().catch(() => {});
	try {
		await savePage("kept", page, names).catch(async (error) => {
			if (!isFull(error)) throw error;
			await trimRead(names, Date.now(), 1);
			await savePage("kept", page, names);
		});
		return "kept";
	} catch (error) {
		await takeAway("kept", page.address, names);
		return isFull(error) ? "full" : "failed";
	}
}

/** Takes a page out of what is kept or out of what was read, with the assets that no other page needs. */
export async function takeAway(
	kind: "read" | "kept",
	address: string,
	names: SavedCaches,
): Promise<void> {
	const cache = await caches.open(names[kind]);
	await cache.delete(pageKey(address));
	await dropUnusedAssets(names);
}

const isFull = (error: unknown): boolean =>
	error instanceof Error && error.name === "QuotaExceededError";
