// The address of a link as a text has it → where on the site it leads.

export type LinkTarget =
	| {
			/** From the site's first page: "/articles/a-slug/"; empty for a part of the text's own page. */
			readonly path: string;
			/** The id that it leads to; empty where it leads to the whole. */
			readonly fragment: string;
	  }
	| "outside"
	| "relative";

/**
 * Undefined where the link leaves the site. Relative is one whose place hangs on the page that shows the text; outside is one on the site's host, but not
 * in the folder that the site is in.
 */
export function resolveLink(
	address: string,
	siteUrl: string,
): LinkTarget | undefined {
	if (address.startsWith("#"))
		return { path: "", fragment: fragmentOf(address) };
	const isFromRoot = /^\/(?!\/)/.test(address);
	const written = isFromRoot ? `${siteUrl}${address}` : address;
	if (!isFromRoot && !address.startsWith("//") && !URL.canParse(address))
		return "relative";
	if (!URL.canParse(written, siteUrl)) return undefined;
	const url = new URL(written, siteUrl);
	const site = new URL(siteUrl);
	if (url.origin !== site.origin) return undefined;
	const folder = site.pathname.replace(/\/$/, "");
	const isHome = url.pathname === folder;
	if (!isHome && !url.pathname.startsWith(`${folder}/`)) return "outside";
	return {
		path: decode(url.pathname.slice(folder.length)) || "/",
		fragment: fragmentOf(url.hash),
	};
}

/** Without the words that a browser shall look for. */
function fragmentOf(hash: string): string {
	return decode(hash.slice(1).split(":~:")[0] ?? "");
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
