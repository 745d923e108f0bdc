// A link that leads from the page that shows it → what to write instead.
import { articlePath, pagePath } from "../../model/address.ts";
import type { KnownSite } from "./known-site.ts";
import type { Verdict, WrittenLink } from "./written-link.ts";

/** A text is shown on several pages: its own, that of each edition, copies, feeds. */
export function explainRelative(
	{ address, from }: WrittenLink,
	{ pages, drafts }: KnownSite,
): Verdict {
	const known = [...pages, ...drafts];
	const meant = candidates(address, from).find((path) =>
		known.includes(path.replace(/[?#].*$/, "")),
	);
	const remedy =
		meant !== undefined
			? `write ${meant}.`
			: HOST.test(address)
				? `write https://${address} if it is another site's.`
				: "start it with a slash, as in /articles/harbour-bridge/, or with https:// if it is another site's.";
	return {
		rule: "link-relative",
		message: `"${address}" would lead elsewhere from each page that shows the text; ${remedy}`,
	};
}

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#:]|$)/i;

/** What it may have meant: from the text's own page, from the first page, or a file of content/. */
function candidates(address: string, from: string): string[] {
	const [, path = "", tail = ""] = /^([^?#]*)(.*)$/.exec(address) ?? [];
	const [, slug] = /([^/]+)\.md$/.exec(path) ?? [];
	if (slug !== undefined)
		return [`${articlePath(slug)}${tail}`, `${pagePath(slug)}${tail}`];
	return [from, "/articles/", "/"].map((base) => {
		const resolved = new URL(path, `https://site.invalid${base}`).pathname;
		return `${resolved.replace(/\/?$/, "/")}${tail}`;
	});
}
