// An article's record and its current Article → all its editions, and the current one with its notes and the parts that are gone.
import type { Article, EditionNote } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";
import type { Edition } from "../../model/site.ts";
import { findFormerParts } from "../../record/find-former-parts.ts";
import type { RecordedArticle } from "../../record/read-records.ts";
import { buildKept, type JobOptions } from "../build-job.ts";
import type { ImageMaterials, ReadImages } from "../images/read-images.ts";
import { type Materials, materialsOf } from "../materials.ts";

export type BuiltEditions = {
	/** In order; the last is current. */
	readonly editions: readonly Edition[];
	readonly problems: readonly Problem[];
};

export type EditionsOptions = JobOptions & {
	/** Stands for the last edition, which then isn't built again. */
	readonly current?: Article | undefined;
	readonly glossary: Materials["glossary"];
	readonly ofEdition: ReadImages["ofEdition"];
};

/** Builds every edition of a published article. */
export async function buildEditions(
	recorded: RecordedArticle,
	{ current, glossary, ofEdition, ...options }: EditionsOptions,
): Promise<BuiltEditions> {
	const { record, file } = recorded;
	const notes = notesOf(recorded);
	const days = record.editions.map(({ on }) => on);
	const problems: Problem[] = [];
	const made = await Promise.all(
		record.editions.map(async ({ number, blocks, images }, index) => {
			const isLast = index === record.editions.length - 1;
			const shown = ofEdition(images);
			const edition = recorded.editions[index] ?? { file, text: "" };
			// The current edition shows what the desk has; the next one will make it an earlier one.
			if (isLast && current !== undefined)
				problems.push(...findLost(file, shown));
			const built =
				isLast && current !== undefined
					? { article: current, problems: [] }
					: await buildKept(
							{
								content: edition,
								slug: record.slug,
								materials: materialsOf(edition, glossary, shown),
								published: { ...edition, blocks },
							},
							options,
						);
			problems.push(...built.problems);
			if (built.article === undefined) return [];
			return {
				...built.article,
				edition: number,
				notes: notes.filter(({ edition }) => edition <= number),
			};
		}),
	);
	const articles = made.flat();
	if (problems.length > 0) return { editions: [], problems };
	return {
		problems,
		editions: articles.map((article, index) => {
			const note = notes.find(({ edition }) => edition === article.edition);
			const known = articles.slice(0, index + 1);
			return {
				article: { ...article, formerParts: findFormerParts(known, days) },
				on: days[index] ?? "",
				...(note !== undefined && { note }),
				isCurrent: index === articles.length - 1,
			};
		}),
	};
}

function findLost(file: string, { found }: ImageMaterials): Problem[] {
	return Object.values(found).flatMap((image) =>
		"rule" in image ? { file, line: 1, column: 1, ...image } : [],
	);
}

function notesOf({ record }: RecordedArticle): EditionNote[] {
	return record.editions.flatMap(({ number, on, note, touches }) =>
		note === undefined ? [] : { edition: number, on, touches, ...note },
	);
}
