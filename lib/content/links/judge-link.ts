// A link of a text and the pages of the site → what is wrong with it.
import { slugify } from "../../text/slug.ts";
import { didYouMean } from "../../text/suggest.ts";
import { explainRelative } from "./explain-relative.ts";
import { judgeFile } from "./judge-file.ts";
import { isOfLayout, type KnownSite } from "./known-site.ts";
import { meantPage } from "./meant-page.ts";
import { resolveLink } from "./resolve-link.ts";
import type { Verdict, WrittenLink } from "./written-link.ts";

/** Undefined for a link that is good, that leaves the site, or of which only the build can tell. */
export function judgeLink(
	{ address, from }: WrittenLink,
	site: KnownSite,
	siteUrl: string,
): Verdict | undefined {
	if (address === "")
		return nowhere(
			"a link has no address; write where it leads, or take the brackets around its words away.",
		);
	const target = resolveLink(address, siteUrl);
	if (target === undefined) return undefined;
	if (target === "relative") return explainRelative({ address, from }, site);
	const fault =
		target === "outside"
			? "is outside the site's folder of its host; write an address of the site, or take the link out."
			: judgePath({ ...target, from }, site);
	return fault === undefined ? undefined : nowhere(`"${address}" ${fault}`);
}

type Place = {
	readonly path: string;
	readonly fragment: string;
	readonly from: string;
};

function judgePath(
	{ path: written, fragment, from }: Place,
	site: KnownSite,
): string | undefined {
	const path = leadOn(written === "" ? from : written, site);
	if (isUnknowable(path, site)) return undefined;
	if (site.pages.has(path) || path === from)
		return judgeFragment(path, fragment, site);
	if (site.drafts.some((address) => path.startsWith(address)))
		// They may be published together.
		return site.drafts.includes(from)
			? undefined
			: "leads to a draft, which the site leaves out; publish that too, or take the link out.";
	if (/\.[^/]+$/.test(path)) return judgeFile(path, site.pages);
	if (site.pages.has(`${path}/`))
		return `leads to a page by a detour; write ${path}/, with a slash at its end.`;
	return `leads to no page of the site${meantPage(path, site.pages)}`;
}

function judgeFragment(path: string, fragment: string, site: KnownSite) {
	const ids = site.idsOn(path);
	if (fragment === "" || ids === undefined) return undefined;
	if (ids.has(fragment) || isOfLayout(fragment)) return undefined;
	const meant = didYouMean(
		slugify(fragment) || fragment,
		[...ids],
		"write one that it has, or lead to the whole page.",
	);
	const lack = path.startsWith("/articles/")
		? `which ${path} doesn't have`
		: `which is no heading of ${path}`;
	return `leads to the part "${fragment}", ${lack}${meant}`;
}

/** Where an address that was published leads now. */
function leadOn(path: string, { formerAddresses }: KnownSite): string {
	const former = formerAddresses.find(({ from }) => path.startsWith(from));
	return former === undefined
		? path
		: `${former.to}${path.slice(former.from.length)}`;
}

/** What an article with Problems of its own has, and where it is listed, isn't known before they are mended. */
function isUnknowable(path: string, { faulty }: KnownSite): boolean {
	return (
		faulty.some((address) => path.startsWith(address)) ||
		(faulty.length > 0 && LISTS.test(path))
	);
}

const LISTS = /^\/(?:a|archive|authors|figures|sections|topics)\//;

function nowhere(message: string): Verdict {
	return { rule: "link-leads-nowhere", message };
}
