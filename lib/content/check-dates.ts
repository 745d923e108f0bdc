// Articles and their records → a Problem for each date that can't be in the order in which it stands.
import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { BuiltArticle } from "./build-article.ts";
import type { Fault } from "./front-matter/fault.ts";
import type { LocateInFile } from "./front-matter/locate-in-files.ts";

/** The rule that dates are told by. */
export const DATE_RULE = "dates-out-of-order";

/**
 * An update follows the publication, and what is said in a first edition was said before it. Of a later one, `isRecorded`, only its publication tells the
 * day: its figures may be newer.
 */
export function checkDates(
	built: readonly BuiltArticle[],
	isRecorded: (slug: string) => boolean,
	locate: LocateInFile,
): Problem[] {
	return built.flatMap(({ article, file, slug }) => {
		if (article === undefined) return [];
		const faults = [
			...judgeUpdate(article),
			...(isRecorded(slug) ? [] : judgeFigures(article)),
		];
		return faults.map(({ path, ...fault }) => ({
			file,
			...locate(file, path),
			...fault,
		}));
	});
}

const HOURS_MS = 3_600_000;
/** Where a day begins first: UTC+14. */
const EARLIEST_HOURS = 14;

function judgeUpdate({ updatedAt, publishedOn }: Article): Fault[] {
	if (updatedAt === undefined || writtenDay(updatedAt) >= publishedOn)
		return [];
	// An instant in UTC doesn't tell where the desk is: the day may have begun there.
	const starts = Date.parse(publishedOn) - EARLIEST_HOURS * HOURS_MS;
	if (updatedAt.endsWith("Z") && Date.parse(updatedAt) >= starts) return [];
	return [
		{
			rule: DATE_RULE,
			path: ["updatedAt"],
			message: `the update, ${updatedAt}, lies before the publication, ${publishedOn}; correct one of the two.`,
		},
	];
}

function judgeFigures({ figures, publishedOn, updatedAt }: Article): Fault[] {
	const last =
		updatedAt === undefined || writtenDay(updatedAt) < publishedOn
			? publishedOn
			: writtenDay(updatedAt);
	return figures.flatMap(({ id, asOf }, index) => {
		// A month or a year is as good as its first day.
		if (asOf <= last.slice(0, asOf.length)) return [];
		return {
			rule: DATE_RULE,
			path: ["figures", index, "asOf"],
			message: `figure "${id}" is of ${asOf}, which lies after the article's own day, ${last}; write when it was said, of a forecast too.`,
		};
	});
}

const writtenDay = (instant: string) => instant.slice(0, 10);
