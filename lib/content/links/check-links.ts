// The links of all texts and the pages of the site → a Problem for each link of a file that leads nowhere.
import { articlePath, pagePath } from "../../model/address.ts";
import type { GlossaryTerm } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import type { ListingAddress } from "../../model/site.ts";
import type { BuiltArticle } from "../build-article.ts";
import type { BuiltPage } from "../build-page.ts";
import { slugOfFile } from "../files/slug-of-file.ts";
import type { PublishedSite } from "../published/load-published.ts";
import { judgeLink } from "./judge-link.ts";
import { knownSite } from "./known-site.ts";

export type CheckedTexts = {
	/** Drafts too. */
	readonly articles: readonly BuiltArticle[];
	readonly pages: readonly BuiltPage[];
	/** Files that can't be read. */
	readonly unread: {
		readonly articles: readonly Pick<Problem, "file">[];
		readonly pages: readonly Pick<Problem, "file">[];
	};
	readonly published: PublishedSite;
	readonly glossary: readonly GlossaryTerm[];
	readonly listings: readonly ListingAddress[];
	/** Whether all that was published could be read. */
	readonly isKnown: boolean;
	/** Address of the site without a slash at its end. */
	readonly url: string;
};

/** Drafts get those of theirs beside what they lack; the others are Problems of the site. */
export function checkLinks({
	articles,
	pages,
	unread,
	published,
	isKnown,
	url,
	...site
}: CheckedTexts): {
	readonly problems: readonly Problem[];
	readonly drafts: readonly BuiltArticle[];
} {
	const drafts = articles.filter(({ isDraft }) => isDraft);
	const finished = articles.filter(({ isDraft }) => !isDraft);
	const hasLinks = [...articles, ...pages].some(
		({ links }) => links.length > 0,
	);
	if (!isKnown || !hasLinks) return { problems: [], drafts };
	const known = knownSite({
		...site,
		...published,
		articles: finished.flatMap(({ article }) => article ?? []),
		pages: pages.flatMap(({ page }) => page ?? []),
		named: [...articles, ...unread.articles.map(unreadable)],
		faultyPages: [
			...pages.filter(({ page }) => page === undefined),
			...unread.pages.map(unreadable),
		].map(({ slug }) => slug),
	});
	const judge = ({ file, links }: BuiltArticle | BuiltPage, from: string) =>
		links.flatMap(({ address, ...place }): Problem[] => {
			const verdict = judgeLink({ address, from }, known, url);
			return verdict === undefined ? [] : [{ file, ...place, ...verdict }];
		});
	return {
		problems: [
			...finished.flatMap((text) => judge(text, articlePath(text.slug))),
			...pages.flatMap((text) => judge(text, pagePath(text.slug))),
		],
		drafts: drafts.map((draft) => ({
			...draft,
			problems: [...draft.problems, ...judge(draft, articlePath(draft.slug))],
		})),
	};
}

const unreadable = ({ file }: Pick<Problem, "file">) => ({
	slug: slugOfFile(file).slug,
	isDraft: false,
});
