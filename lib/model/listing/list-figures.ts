// Entries → the figures index: every figure that stands published, with the article that gives it.
import {
	type Article,
	type Figure,
	STANDINGS,
	type Standing,
} from "../article.ts";
import { type Entry, isWithdrawn } from "./entries.ts";

/** The figures of one article, which stay together on a page. */
export type EntryFigures = {
	readonly publishedOn: string;
	/** Absent where the article was withdrawn: its place stays empty, so that no other figure moves to another page. */
	readonly article?: Article;
	readonly figures: readonly Figure[];
};

/** Of each entry that has or had any, in the order of the entries; of one standing where one is named. */
export function listFigures(
	entries: readonly Entry[],
	standing?: Standing,
): EntryFigures[] {
	const isMeant = (one: Standing) => standing === undefined || one === standing;
	return entries.flatMap((entry): EntryFigures[] => {
		const { publishedOn } = entry;
		if (isWithdrawn(entry))
			return entry.standings.some(isMeant)
				? [{ publishedOn, figures: [] }]
				: [];
		const figures = entry.figures.filter((figure) => isMeant(figure.standing));
		return figures.length === 0
			? []
			: [{ publishedOn, article: entry, figures }];
	});
}

/** The standings that figures have or had, in the order of certainty, each with its number of figures. */
export function countStandings(
	entries: readonly Entry[],
): { readonly standing: Standing; readonly count: number }[] {
	return STANDINGS.flatMap((standing) => {
		const listed = listFigures(entries, standing);
		const count = listed.reduce((sum, { figures }) => sum + figures.length, 0);
		return listed.length === 0 ? [] : { standing, count };
	});
}

/** "company claim" → "company-claim", as addresses have it. */
export function standingSlug(standing: Standing): string {
	return standing.replaceAll(" ", "-");
}
