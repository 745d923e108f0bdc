// The content folder → what npm run publish looks at: articles as they stand, and as they were last published.
import { join } from "node:path";
import { compareProblems, type Problem } from "../../model/problem.ts";
import {
	type PagesRecord,
	type RecordedPage,
	readPagesRecord,
} from "../../record/pages-record.ts";
import type {
	Manuscript,
	Published,
} from "../../record/publish/publication.ts";
import { lastEditionFile, readRecords } from "../../record/read-records.ts";
import { buildHere, type JobOptions } from "../build-job.ts";
import { buildPage } from "../build-page.ts";
import { readContentFiles } from "../files/read-content-files.ts";
import { slugOfFile } from "../files/slug-of-file.ts";
import { describeGlossary } from "../glossary/describe-glossary.ts";
import { loadGlossary } from "../glossary/load-glossary.ts";
import { readImages } from "../images/read-images.ts";
import { materialsOf } from "../materials.ts";
import { buildEditions } from "./build-editions.ts";

export type Manuscripts = {
	/** Drafts aren't among them. */
	readonly manuscripts: readonly Manuscript[];
	readonly published: readonly Published[];
	/** The page of the glossary is among them. */
	readonly pages: readonly RecordedPage[];
	readonly pagesRecord: PagesRecord;
	/** Sorted; with any of them nothing should be published. */
	readonly problems: readonly Problem[];
};

export type ManuscriptsOptions = Pick<JobOptions, "build"> & {
	/** New slug → the one before it, whose ids the article keeps. */
	readonly renamedFrom?: ReadonlyMap<string, string>;
};

/** Loads the articles without comparing them with the record. */
export async function loadManuscripts(
	contentFolder: string,
	{ renamedFrom = new Map(), build = buildHere }: ManuscriptsOptions = {},
): Promise<Manuscripts> {
	const [glossary, { files, problems }, pageFiles, records, pagesRecord] =
		await Promise.all([
			loadGlossary(contentFolder),
			readContentFiles(join(contentFolder, "articles")),
			readContentFiles(join(contentFolder, "pages")),
			readRecords(contentFolder),
			readPagesRecord(contentFolder),
		]);
	const images = await readImages({
		contentFolder,
		articles: files,
		records: records.articles.values(),
	});
	const builtPages = pageFiles.files.map((file) => buildPage(file, "en"));
	const all = await Promise.all(
		files.map(async (content) => {
			const { slug } = slugOfFile(content.file);
			const recorded = records.articles.get(renamedFrom.get(slug) ?? slug);
			const built = await build({
				content,
				materials: materialsOf(
					content,
					glossary.known,
					images.ofArticle(content),
				),
				...(recorded && { published: lastEditionFile(recorded) }),
			});
			return { ...built, text: content.text };
		}),
	);
	const built = all.filter(({ isDraft }) => !isDraft);
	const editions = await Promise.all(
		[...records.articles.values()].map(async (recorded) => ({
			recorded,
			...(await buildEditions(recorded, {
				glossary: glossary.known,
				ofEdition: images.ofEdition,
				build,
			})),
		})),
	);
	return {
		manuscripts: built.flatMap(({ article, text, sha256 }) =>
			article === undefined || sha256 === undefined
				? []
				: { article, text, sha256 },
		),
		published: editions.flatMap(({ recorded, editions: all }) => {
			const article = all.at(-1)?.article;
			return article === undefined ? [] : { recorded, article };
		}),
		pages: [
			...builtPages.flatMap(({ page }) => page ?? []),
			...describeGlossary(glossary.entries),
		],
		pagesRecord: pagesRecord.record,
		problems: [
			...glossary.problems,
			...problems,
			...pageFiles.problems,
			...records.problems,
			...pagesRecord.problems,
			...builtPages.flatMap((one) => one.problems),
			...built.flatMap((one) => one.problems),
			...editions.flatMap((one) => one.problems),
		].toSorted(compareProblems),
	};
}
