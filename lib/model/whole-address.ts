// A link of a page → the whole address that it leads to: what is read away from the site needs it.
import { absoluteUrl } from "./address.ts";

/** Undefined for a link within the page, and for one that is no address; `path` is the page's own. */
export function wholeAddress(
	href: string,
	siteUrl: string,
	path: string,
): string | undefined {
	if (href.startsWith("#") || href === "") return undefined;
	// A path starts at the site, which may be a folder of its host.
	if (href.startsWith("/") && !href.startsWith("//"))
		return absoluteUrl(siteUrl, href);
	const page = absoluteUrl(siteUrl, path);
	return URL.canParse(href, page) ? new URL(href, page).href : undefined;
}
