// A site → the short address of each article: for paper, from which it has to be typed.
import { shortCode } from "../text/short-code.ts";
import { articlePath } from "./address.ts";
import type { Article } from "./article.ts";
import type { Site } from "./site.ts";

export type ShortAddress = {
	/** "k3tz" */
	readonly code: string;
	/** Slug of the article that it leads to. */
	readonly slug: string;
};

type Published = Pick<Site, "articles" | "withdrawn" | "formerAddresses">;

/**
 * One code for each name that an article has or had: what was printed before it was renamed or withdrawn leads on. Of two names with the same code the one of the
 * article published first has it, so that no later article takes it away.
 */
export function listShortAddresses(site: Published): ShortAddress[] {
	const taken = new Set<string>();
	return [...site.articles, ...site.withdrawn]
		.toSorted(oldestFirst)
		.flatMap(({ slug }) =>
			[...formerSlugs(site, slug), slug].map((name) => {
				const code = freeCode(name, taken);
				taken.add(code);
				return { code, slug };
			}),
		);
}

/** The code of an article's present name; undefined where the site hasn't this article. */
export function findShortCode(site: Published, slug: string) {
	return listShortAddresses(site).findLast((address) => address.slug === slug)
		?.code;
}

function freeCode(name: string, taken: ReadonlySet<string>): string {
	let code = shortCode(name);
	for (let attempt = 1; taken.has(code); attempt += 1)
		code = shortCode(name, attempt);
	return code;
}

/** Slugs of the addresses that now lead to this article: "/articles/<slug>/". */
function formerSlugs({ formerAddresses }: Published, slug: string): string[] {
	const slugOf = (path: string) => path.split("/")[2] ?? "";
	return formerAddresses
		.filter(
			({ from, to }) =>
				slugOf(to) === slug && from === articlePath(slugOf(from)),
		)
		.map(({ from }) => slugOf(from))
		.filter((name) => name !== slug);
}

type Dated = Pick<Article, "slug" | "publishedOn">;

function oldestFirst(a: Dated, b: Dated): number {
	if (a.publishedOn !== b.publishedOn)
		return a.publishedOn < b.publishedOn ? -1 : 1;
	return a.slug < b.slug ? -1 : 1;
}
