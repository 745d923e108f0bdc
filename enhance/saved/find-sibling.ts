// An image that can’t be had in the width that is asked for → the same image in another, if one is saved.

/** "…/images/bridge-59a30b1042ab-1280.avif" → "…/images/bridge-59a30b1042ab-" */
const ONE_IMAGE = /^.*\/images\/[^/]*-[\da-f]{8,}-(?=\d+\.\w+$)/;

/** A screen that was turned since the article was saved asks for other files than those that it has. */
export async function findSibling(
	address: string,
	cacheName: string,
): Promise<Response | undefined> {
	const [start] = ONE_IMAGE.exec(address) ?? [];
	if (start === undefined) return undefined;
	const cache = await caches.open(cacheName);
	const saved = await cache.keys();
	const sibling = saved.find(({ url }) => url.startsWith(start));
	return sibling && cache.match(sibling);
}
