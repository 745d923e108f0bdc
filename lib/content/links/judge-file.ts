// The address of a file → what is wrong with it, as far as the content alone tells.
import { articlePath } from "../../model/address.ts";
import { COPY_KINDS, copyFileName } from "../../model/copy.ts";
import { didYouMean } from "../../text/suggest.ts";
import { meantPage } from "./meant-page.ts";

/** Tells of files of an article that isn't there, and of copies that aren't made. Of other files only the build knows. */
export function judgeFile(
	path: string,
	pages: ReadonlySet<string>,
): string | undefined {
	const [, slug, rest = ""] = /^\/articles\/([^/]+)\/(.+)$/.exec(path) ?? [];
	if (slug === undefined) return undefined;
	if (!pages.has(articlePath(slug)))
		return `leads to a file of an article that the site doesn't have${meantPage(articlePath(slug), pages)}`;
	const [, copy] = /^copies\/(.+)$/.exec(rest) ?? [];
	const copies = COPY_KINDS.map((kind) => copyFileName(slug, kind));
	if (copy === undefined || copies.includes(copy)) return undefined;
	return `leads to no copy of the article${didYouMean(copy, copies, `those are ${copies.join(", ")}.`)}`;
}
