// Pages that were merely read are limited in number and in age; what is kept isn't touched.
import { dropUnusedAssets } from "./drop-unused-assets.ts";
import type { SavedCaches } from "./saved-caches.ts";
import { savedAt } from "./stamp-response.ts";

export const MOST_READ = 50;
const OLDEST_MS = 60 * 24 * 60 * 60 * 1000;

/** Lets the `most` newest of those younger than sixty days stay. */
export async function trimRead(
	names: SavedCaches,
	now: number,
	most = MOST_READ,
): Promise<void> {
	const cache = await caches.open(names.read);
	const pages = await Promise.all(
		(await cache.keys()).map(async (request) => {
			const response = await cache.match(request);
			return { request, at: response ? savedAt(response) : 0 };
		}),
	);
	const surplus = pages
		.sort((a, b) => b.at - a.at)
		.filter(({ at }, index) => index >= most || at < now - OLDEST_MS);
	if (surplus.length === 0) return;
	await Promise.all(surplus.map(({ request }) => cache.delete(request)));
	await dropUnusedAssets(names);
}
