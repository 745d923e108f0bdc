// Former addresses → a host's rules: the format that Netlify, Cloudflare Pages and our own server read from `_redirects`.
import type { FormerAddress } from "../../model/site.ts";

export const REDIRECTS_FILE = "_redirects";

/** One line an address, for everything below it too; empty where there is none. A browser takes the fragment along. */
export function renderRedirects(
	addresses: readonly FormerAddress[],
	siteUrl: string,
): string {
	const folder = new URL(siteUrl).pathname.replace(/\/$/, "");
	return addresses
		.map(({ from, to }) => `${folder}${from}* ${folder}${to}:splat 301\n`)
		.join("");
}

/** Where a path leads by the rules of `renderRedirects`; undefined where none is for it. */
export function followRedirects(
	rules: string,
	path: string,
): string | undefined {
	for (const line of rules.split("\n")) {
		const [from = "", to = ""] = line.split(" ");
		const start = from.replace(/\*$/, "");
		if (start !== "" && path.startsWith(start))
			return to.replace(":splat", path.slice(start.length));
	}
	return undefined;
}
