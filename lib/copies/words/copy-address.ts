// The addresses that stand in a copy: whole, because it is read away from the site.
import { absoluteUrl, articlePath, currencyPath } from "../../model/address.ts";
import type { Article } from "../../model/article.ts";
import { wholeAddress as wholeAddressOn } from "../../model/whole-address.ts";
import type { Publisher } from "./publisher.ts";

/** Where the article stands. */
export function permalinkOf({ slug }: Article, { url }: Publisher): string {
	return absoluteUrl(url, articlePath(slug));
}

/** Where a reader of a copy sees whether it is still current, and what was changed since; the QR code leads there. */
export function currentEditionAddress(
	{ slug, edition }: Article,
	{ url }: Publisher,
): string {
	return absoluteUrl(url, currencyPath(slug, edition));
}

/** A link of the article’s text → the whole address that it leads to; undefined for one within the article. */
export function wholeAddress(
	href: string,
	{ slug }: Article,
	{ url }: Publisher,
): string | undefined {
	return wholeAddressOn(href, url, articlePath(slug));
}
