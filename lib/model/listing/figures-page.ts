// The address of a page of the figures index → what it shows.
import { FIGURES_PATH, numberedPath, standingPath } from "../address.ts";
import { STANDINGS, type Standing } from "../article.ts";
import type { Site } from "../site.ts";
import { cutPages } from "./cut-pages.ts";
import { listEntries } from "./entries.ts";
import {
	type EntryFigures,
	listFigures,
	standingSlug,
} from "./list-figures.ts";

export type FiguresPage = {
	/** Where this list starts: that of all figures, or of those of one standing. */
	readonly list: string;
	readonly path: string;
	readonly standing?: Standing;
	/** The number of an older page. */
	readonly number?: number;
	/** Newest first. */
	readonly items: readonly EntryFigures[];
	/** Figures of the whole list. */
	readonly count: number;
	readonly pageCount: number;
};

/** The page of these steps below /figures/; undefined where no address leads there. */
export function findFiguresPage(
	site: Pick<Site, "articles" | "withdrawn" | "listings">,
	steps: readonly string[],
): FiguresPage | undefined {
	const standing = STANDINGS.find((one) => standingSlug(one) === steps[0]);
	const [digits, ...others] = standing === undefined ? steps : steps.slice(1);
	if (others.length > 0) return undefined;
	const list =
		standing === undefined
			? FIGURES_PATH
			: standingPath(standingSlug(standing));
	const number = digits === undefined ? undefined : Number(digits);
	const path = number === undefined ? list : numberedPath(list, number);
	const all = listFigures(listEntries(site), standing);
	const { newest, pages } = cutPages(all);
	const items = number === undefined ? newest : pages[number - 1];
	const isRecorded = site.listings.some((known) => known.path === path);
	const isRoot = path === FIGURES_PATH;
	if (!isRecorded && !isRoot && (items ?? []).length === 0) return undefined;
	return {
		list,
		path,
		...(standing !== undefined && { standing }),
		...(number !== undefined && { number }),
		items: items ?? [],
		count: all.reduce((sum, { figures }) => sum + figures.length, 0),
		pageCount: pages.length,
	};
}
