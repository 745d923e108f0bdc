// A site → robots.txt: everybody may read everything, and the sitemaps are there.
import {
	absoluteUrl,
	NEWS_SITEMAP_PATH,
	SITEMAP_PATH,
	sitemapPartPath,
} from "../model/address.ts";
import type { Site } from "../model/site.ts";
import { listParts } from "./sitemaps/split-sitemap.ts";

/**
 * By RFC 9309. It names the parts of the sitemap too: by the protocol a sitemap that robots.txt names may list addresses outside its own folder.
 * Crawlers ask for robots.txt at the root of a host alone: a site in a folder leaves that file to its host.
 */
export function renderRobots(site: Site): string {
	const paths = [
		SITEMAP_PATH,
		NEWS_SITEMAP_PATH,
		...listParts(site).map(({ file }) => sitemapPartPath(file)),
	];
	const lines = paths.map((path) => `Sitemap: ${absoluteUrl(site.url, path)}`);
	return `User-agent: *\nAllow: /\n\n${lines.join("\n")}\n`;
}
