// The content folder → the whole Site, or every Problem of every file.

import { join } from "node:path";
import { pagePath } from "../model/address.ts";
import type { Article } from "../model/article.ts";
import { listEntries, newestFirst } from "../model/listing/entries.ts";
import { listListings } from "../model/listing/listing-addresses.ts";
import { compareProblems, type Problem } from "../model/problem.ts";
import type { Edition, Site } from "../model/site.ts";
import { listingsOf, readPagesRecord } from "../record/pages-record.ts";
import { lastEditionFile, readRecords } from "../record/read-records.ts";
import type { BuiltArticle } from "./build-article.ts";
import { buildKept, type JobOptions } from "./build-job.ts";
import { buildPage } from "./build-page.ts";
import { checkDates } from "./check-dates.ts";
import { checkExamples } from "./check-examples.ts";
import { checkTranslations } from "./check-translations.ts";
import { readContentFiles } from "./files/read-content-files.ts";
import { slugOfFile } from "./files/slug-of-file.ts";
import { findTakenNames } from "./find-taken-names.ts";
import { findTakenSlugs } from "./find-taken-slugs.ts";
import { locateInFiles } from "./front-matter/locate-in-files.ts";
import { frontOf } from "./front-of.ts";
import { describeGlossary } from "./glossary/describe-glossary.ts";
import { loadGlossary, termOf } from "./glossary/load-glossary.ts";
import { readImages } from "./images/read-images.ts";
import { checkLinks } from "./links/check-links.ts";
import { loadSettings } from "./load-settings.ts";
import { materialsOf } from "./materials.ts";
import { noArticles } from "./no-articles.ts";
import { checkListings } from "./published/check-listings.ts";
import { checkPages } from "./published/check-pages.ts";
import { checkRecord } from "./published/check-record.ts";
import { loadPublished } from "./published/load-published.ts";
import { LOCAL_ADDRESS, siteAddress } from "./site-address.ts";

export type LoadedSite = {
	/** Absent when there is any Problem, or no body has been rendered; for an editor's look, only when its settings have a Problem. */
	readonly site?: Site;
	/** Sorted. */
	readonly problems: readonly Problem[];
	/** Files of drafts, whole or not; they are left out of the site unless asked for. */
	readonly drafts: readonly BuiltArticle[];
	/** Where the bytes of images lie, by their SHA-256: those that articles place and those that the record keeps. */
	readonly imageFiles: ReadonlyMap<string, string>;
};

/** `keep` is for a command that runs often: what it remembers of files that haven't changed. */
export type LoadOptions = JobOptions & {
	readonly contentFolder: string;
	/** For an editor's look: with drafts, with articles that differ from the record as they stand, and with Problems instead of without a site. */
	readonly isPreview?: boolean;
	/** Whether images are read to their last pixel. */
	readonly areImagesDecoded?: boolean;
};

/** Loads everything below `contentFolder` once. The disk's own errors are thrown; all else is a Problem. */
export async function loadSite({
	contentFolder,
	isPreview = false,
	areImagesDecoded = true,
	...options
}: LoadOptions): Promise<LoadedSite> {
	const [settings, glossary, articleFiles, pageFiles, records, pagesRecord] =
		await Promise.all([
			loadSettings(contentFolder),
			loadGlossary(contentFolder),
			readContentFiles(join(contentFolder, "articles")),
			readContentFiles(join(contentFolder, "pages")),
			readRecords(contentFolder, options.keep),
			readPagesRecord(contentFolder),
		]);
	const images = await readImages({
		contentFolder,
		articles: articleFiles.files,
		records: records.articles.values(),
		areDecoded: areImagesDecoded,
		...options,
	});
	const built = await Promise.all(
		articleFiles.files.map((content) => {
			const recorded = records.articles.get(slugOfFile(content.file).slug);
			const materials = materialsOf(
				content,
				glossary.known,
				images.ofArticle(content),
			);
			const published = recorded && { published: lastEditionFile(recorded) };
			return buildKept({ content, materials, ...published }, options);
		}),
	);
	const finished = built.filter(({ isDraft }) => !isDraft);
	// What names an article in a file that can't be read has no fault of its own.
	const present = [
		...(isPreview ? built : finished),
		...articleFiles.problems.map(({ file }) => ({
			file,
			slug: slugOfFile(file).slug,
			isDraft: false,
			links: [],
			problems: [],
		})),
	];
	const lang = "value" in settings ? settings.value.lang : "en";
	const builtPages = pageFiles.files.map((file) => buildPage(file, lang));
	const pages = builtPages.flatMap(({ page }) => page ?? []);
	const terms = glossary.entries
		.map(termOf)
		.toSorted((a, b) => a.term.localeCompare(b.term, lang));
	const glossaryPage = describeGlossary(terms);
	const address = siteAddress(process.env.SITE_URL);
	const locate = locateInFiles(articleFiles.files);
	const faults = [
		...("problems" in settings ? settings.problems : []),
		...("problem" in address ? [address.problem] : []),
		...glossary.problems,
		...articleFiles.problems,
		...articleFiles.strays,
		...pageFiles.problems,
		...pageFiles.strays,
		...records.problems,
		...pagesRecord.problems,
		...finished.flatMap((article) => article.problems),
		...builtPages.flatMap((page) => page.problems),
		...findTakenSlugs(built),
		...checkExamples(builtPages, present),
		...checkTranslations(present, locate),
		...checkDates(finished, (slug) => records.articles.has(slug), locate),
		...findTakenNames(isPreview ? built : finished, locate),
		...noArticles(contentFolder, articleFiles),
	];
	const shown = (isPreview ? built : finished).flatMap(
		({ article }) => article ?? [],
	);
	const { published, problems: editionProblems } = await loadPublished(
		records.articles,
		shown,
		{
			glossary: glossary.known,
			ofEdition: images.ofEdition,
			...options,
		},
	);
	const linked = checkLinks({
		articles: built,
		pages: builtPages,
		unread: { articles: articleFiles.problems, pages: pageFiles.problems },
		published,
		glossary: terms,
		listings: listingsOf(pagesRecord.record),
		// Where the record can't be read, what it keeps isn't known.
		isKnown:
			records.problems.length === 0 &&
			pagesRecord.problems.length === 0 &&
			editionProblems.length === 0,
		url: "url" in address ? address.url : LOCAL_ADDRESS,
	});
	const { drafts } = linked;
	const { front, problems: frontProblems } = frontOf({
		settings,
		built: [...present, ...(isPreview ? [] : drafts)],
		published,
		isPreview,
	});
	// What a file says is told first: only a whole article can be compared with its record.
	const silent =
		faults.length + linked.problems.length + frontProblems.length > 0 ||
		isPreview
			? []
			: [
					...checkRecord({
						built: finished,
						files: articleFiles.files,
						records: records.articles,
					}),
					...checkPages([...pages, ...glossaryPage], pagesRecord),
					...checkListings(
						listListings(
							listEntries({
								articles: shown.filter(({ slug }) =>
									records.articles.has(slug),
								),
								withdrawn: published.withdrawn,
							}),
						),
						pagesRecord,
					),
				];
	const problems = [
		...faults,
		...linked.problems,
		...frontProblems,
		...editionProblems,
		...silent,
	].toSorted(compareProblems);
	const isFaulty = problems.length > 0 && !isPreview;
	if (
		isFaulty ||
		options.areBodiesRendered === false ||
		!("value" in settings) ||
		!("url" in address)
	)
		return { problems, drafts, imageFiles: images.files };
	const listings = listingsOf(pagesRecord.record);
	const { editorMail, front: _, ...named } = settings.value;
	return {
		site: {
			...named,
			...(editorMail !== undefined && { editorMail }),
			url: address.url,
			articles: withEditions(shown, published.editions).toSorted(newestFirst),
			pages,
			glossary: terms,
			front,
			...published,
			listings,
			permalinks: [
				...published.permalinks,
				...listings.map(({ path }) => ({ path, ids: [] })),
				...Object.entries(pagesRecord.record.pages).map(([slug, { ids }]) => ({
					path: pagePath(slug),
					ids,
				})),
			],
			problems: [
				...problems,
				...(isPreview ? drafts.flatMap((draft) => draft.problems) : []),
			],
			...(isPreview && {
				unfinished: built.flatMap(({ unfinished }) => unfinished ?? []),
			}),
		},
		problems,
		drafts,
		imageFiles: images.files,
	};
}

/** Each article as its current edition; a draft has none. */
function withEditions(
	articles: readonly Article[],
	editions: readonly Edition[],
): Article[] {
	const current = new Map(
		editions
			.filter(({ isCurrent }) => isCurrent)
			.map(({ article }) => [article.slug, article]),
	);
	return articles.map((article) => current.get(article.slug) ?? article);
}
