// The links of a page → its end notes on paper: each address once, numbered in the order in which it first comes.
import { findHrefs } from "../text/find-hrefs.ts";
import { wholeAddress } from "./whole-address.ts";

export type LinkNote = {
	/** From 1. */
	readonly number: number;
	/** Whole, to be typed. */
	readonly address: string;
	/** The ways in which the page's links write it. */
	readonly hrefs: readonly string[];
};

type NotedPage = {
	readonly siteUrl: string;
	/** The page's own, from the root of the site. */
	readonly path: string;
	/** Pieces of HTML, and hrefs of links that stand in none, in the page's order. */
	readonly markup: readonly string[];
	readonly hrefs: readonly string[];
};

/** Links within the page need no note. */
export function listLinkNotes({
	siteUrl,
	path,
	markup,
	hrefs,
}: NotedPage): LinkNote[] {
	const found = new Map<string, Set<string>>();
	for (const href of [...markup.flatMap(findHrefs), ...hrefs]) {
		const address = wholeAddress(href, siteUrl, path);
		if (address === undefined) continue;
		found.set(address, (found.get(address) ?? new Set()).add(href));
	}
	return [...found].map(([address, written], index) => ({
		number: index + 1,
		address,
		hrefs: [...written],
	}));
}
