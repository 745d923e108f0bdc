// A finished site → the files that a reader or a machine can come to.
import type { FinishedSite } from "./finished-site.ts";

/** What browsers, crawlers, hosts and readers of paper ask for by name, with no link that leads there. */
const ASKED_FOR_BY_NAME = [
	/^index\.html$/,
	/^404\.html$/,
	/^robots\.txt$/,
	/^(?:[a-z]+-)?sitemap(?:-[a-z0-9-]+)?\.xml$/,
	/^_headers$/,
	/^_redirects$/,
	/^sw\.js$/,
	// The service worker shows it for pages that aren't saved.
	/^offline\/index\.html$/,
	/^manifest\.webmanifest$/,
	/^favicon\.(?:ico|svg)$/,
	/^apple-touch-icon(?:-precomposed)?\.png$/,
	/^llms\.txt$/,
	/^ads\.txt$/,
	/^\.well-known\//,
	/^\.nojekyll$/,
	/^CNAME$/,
	// The index of the search, which its script asks for part by part, and the script's own engine.
	/^pagefind\//,
	/^scripts\/search-engine-[\da-f]+\.js$/,
	// Short addresses, which stand on paper.
	/^a\/[a-z0-9]+\/index\.html$/,
	// Where the codes on copies lead.
	/^articles\/[^/]+\/current\/index\.html$/,
];

/** Follows every reference from the files that are asked for by name. */
export function reachableFiles({
	files,
	references,
}: FinishedSite): ReadonlySet<string> {
	const reached = new Set(
		[...files].filter((path) =>
			ASKED_FOR_BY_NAME.some((name) => name.test(path)),
		),
	);
	// A set gives what is added while it is walked through.
	for (const path of reached)
		for (const { target } of references.get(path) ?? [])
			if (files.has(target.path)) reached.add(target.path);
	return reached;
}
