// A feed, sitemap, manifest, script or robots.txt → the addresses of the site in it.

/** What follows an address in HTML that a feed carries in quotation; the "&" between parameters isn't it. */
const QUOTED_END = /&(?:quot|apos|lt|gt|#\d+|#x[\da-f]+);.*$/i;
const ROOT_PATH = /["'](\/[^"'\s<>]*\.[a-z0-9]+)["']/g;

/** Whole addresses that start with the site's own, and quoted paths to files: "/icon.svg". */
export function referencesInText(text: string, siteUrl: string): string[] {
	const plain = text.replaceAll("&amp;", "&");
	const start = siteUrl.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	const whole = new RegExp(`${start}(?=[/"'<&\\s]|$)[^\\s"'<>)\\\\]*`, "g");
	return [
		...[...plain.matchAll(whole)].map(([address]) =>
			address.replace(QUOTED_END, ""),
		),
		...[...plain.matchAll(ROOT_PATH)].map(([, path]) => path ?? ""),
	];
}
