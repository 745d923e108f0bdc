// A page's title, description and address → what its head says to browsers, search engines and whoever shows a link to it.
import type { Metadata } from "next";
import {
	ATOM_PATH,
	absoluteUrl,
	JSON_FEED_PATH,
	RSS_PATH,
} from "../model/address.ts";
import type { Site } from "../model/site.ts";

export type DescribedPage = {
	/** Without the site's name; the front page has none of its own. */
	readonly title?: string;
	readonly description: string;
	/** From the root of the site. */
	readonly path: string;
};

/** What the head of every page holds: title, description, canonical address, Open Graph, the site's feeds. */
export function describePage(
	site: Site,
	{ title, description, path }: DescribedPage,
) {
	const { name, url, lang } = site;
	const address = absoluteUrl(url, path);
	return {
		title: title === undefined ? name : `${title} · ${name}`,
		description,
		alternates: { canonical: address, types: feedLinks(site) },
		openGraph: {
			type: "website",
			title: title ?? name,
			description,
			url: address,
			siteName: name,
			locale: lang.replace("-", "_"),
		},
	} as const satisfies Metadata;
}

/** The site's feeds by their media types. */
export function feedLinks({ name, url }: Site) {
	const linkTo = (path: string) => [
		{ url: absoluteUrl(url, path), title: name },
	];
	return {
		"application/rss+xml": linkTo(RSS_PATH),
		"application/atom+xml": linkTo(ATOM_PATH),
		"application/feed+json": linkTo(JSON_FEED_PATH),
	};
}
