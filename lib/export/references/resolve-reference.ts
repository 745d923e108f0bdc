// A reference as it is written in a file → the file of the site that it leads to.

export type Target = {
	/** From the folder of the site: articles/a-slug/index.html. */
	readonly path: string;
	/** The id that it leads to; empty where it leads to the whole. */
	readonly fragment: string;
};

/** Address of a file of the site: a page's is its folder, with a slash at its end. */
export function addressOf(path: string, siteUrl: string): string {
	const shown = path.replace(/(^|\/)index\.html$/, "$1");
	return `${siteUrl}/${shown.split("/").map(encodeURIComponent).join("/")}`;
}

/**
 * Resolves a reference made in the file `from` as a browser would. Undefined where it leads out of the site or is no address of a file
 * (mailto:, data:). What can't be an address is taken for a path, which no file will have.
 */
export function resolveReference(
	reference: string,
	from: string,
	siteUrl: string,
): Target | undefined {
	if (!URL.canParse(reference, addressOf(from, siteUrl)))
		return { path: reference, fragment: "" };
	const url = new URL(reference, addressOf(from, siteUrl));
	const site = new URL(siteUrl);
	if (url.origin !== site.origin) return undefined;
	const folder = site.pathname.replace(/\/$/, "");
	// On our host but outside the site's folder: kept whole, so that no file has it.
	if (!url.pathname.startsWith(`${folder}/`))
		return { path: url.pathname, fragment: "" };
	const path = decode(url.pathname.slice(folder.length + 1));
	const isFolder = path === "" || path.endsWith("/");
	return {
		path: isFolder ? `${path}index.html` : path,
		fragment: decode(url.hash.slice(1).split(":~:")[0] ?? ""),
	};
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
