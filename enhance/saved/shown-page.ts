// The document → its address and the files that it needs, for a copy that is whole.
import { isHashed } from "./is-hashed.ts";
import type { ShownPage } from "./save-page.ts";

/** What was loaded, our scripts, and the pictures that would be loaded further down. */
export function shownPage(page: Document): ShownPage {
	const loaded = performance
		.getEntriesByType("resource")
		.map(({ name }) => name);
	const pictures = Array.from(
		page.images,
		({ currentSrc, src }) => currentSrc || src,
	);
	const assets = [...loaded, ...pictures].filter(
		(address) => address.startsWith(location.origin) && isHashed(address),
	);
	return { address: location.href, assets: [...new Set(assets)] };
}
