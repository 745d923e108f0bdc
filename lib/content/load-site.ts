// The content folder → the whole Site, or every Problem of every file.
import { join } from "node:path";
import type { Article } from "../model/article.ts";
import { compareProblems, type Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { type BuiltArticle, buildArticle } from "./build-article.ts";
import { buildPage } from "./build-page.ts";
import { readContentFiles } from "./files/read-content-files.ts";
import { loadSettings } from "./load-settings.ts";
import { siteAddress } from "./site-address.ts";

export type LoadedSite = {
	/** Absent when there is any Problem. */
	readonly site?: Site;
	/** Sorted. */
	readonly problems: readonly Problem[];
	/** Files of drafts, whole or not; they are left out of the site unless asked for. */
	readonly drafts: readonly BuiltArticle[];
};

export type LoadOptions = {
	readonly contentFolder: string;
	/** Puts the drafts that are whole among the articles. */
	readonly includeDrafts?: boolean;
};

/** Loads everything below `contentFolder` once. The disk's own errors are thrown; all else is a Problem. */
export async function loadSite({
	contentFolder,
	includeDrafts = false,
}: LoadOptions): Promise<LoadedSite> {
	const [settings, articleFiles, pageFiles] = await Promise.all([
		loadSettings(contentFolder),
		readContentFiles(join(contentFolder, "articles")),
		readContentFiles(join(contentFolder, "pages")),
	]);
	const built = articleFiles.files.map(buildArticle);
	const drafts = built.filter(({ isDraft }) => isDraft);
	const finished = built.filter(({ isDraft }) => !isDraft);
	const lang = "value" in settings ? settings.value.lang : "en";
	const pages = pageFiles.files.map((file) => buildPage(file, lang));
	const address = siteAddress(process.env.SITE_URL);
	const problems = [
		...("problems" in settings ? settings.problems : []),
		...("problem" in address ? [address.problem] : []),
		...articleFiles.problems,
		...pageFiles.problems,
		...finished.flatMap((article) => article.problems),
		...pages.flatMap((page) => page.problems),
		...findTakenSlugs(built),
		...(articleFiles.files.length + articleFiles.problems.length === 0
			? [noArticles(contentFolder)]
			: []),
	].toSorted(compareProblems);
	if (problems.length > 0 || !("value" in settings) || !("url" in address))
		return { problems, drafts };

	const shown = includeDrafts ? built : finished;
	return {
		site: {
			...settings.value,
			url: address.url,
			articles: shown
				.flatMap(({ article }) => article ?? [])
				.toSorted(newestFirst),
			pages: pages.flatMap(({ page }) => page ?? []),
		},
		problems,
		drafts,
	};
}

function newestFirst(a: Article, b: Article): number {
	if (a.publishedOn !== b.publishedOn)
		return a.publishedOn < b.publishedOn ? 1 : -1;
	return a.slug < b.slug ? -1 : 1;
}

function findTakenSlugs(built: readonly BuiltArticle[]): Problem[] {
	const first = new Map<string, string>();
	return built.flatMap(({ slug, file }) => {
		const other = first.get(slug);
		if (other === undefined) {
			first.set(slug, file);
			return [];
		}
		const message = `${other} has the address /articles/${slug}/ already; rename one of the two.`;
		return [{ file, line: 1, column: 1, rule: "slug-taken", message }];
	});
}

function noArticles(contentFolder: string): Problem {
	return {
		file: `${contentFolder}/articles`,
		line: 1,
		column: 1,
		rule: "no-articles",
		message: "there is no article to publish; put a .md file into this folder.",
	};
}
