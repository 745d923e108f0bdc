// A list, newest first → the page that it starts with, and numbered ones, counted from the oldest: docs/decisions/0006-pages-count-from-the-oldest.md.

export const PAGE_LENGTH = 20;

export type CutList<Item> = {
	/** The newest: fewer than two pages' length. */
	readonly newest: readonly Item[];
	/** Page 1 is the first, and holds the oldest. Each is full, and stays as it is whatever is added. */
	readonly pages: readonly (readonly Item[])[];
};

/** Cuts a numbered page off only once the newest are still a page's length without it. */
export function cutPages<Item>(
	newestFirst: readonly Item[],
	length: number = PAGE_LENGTH,
): CutList<Item> {
	const count = Math.max(0, Math.floor(newestFirst.length / length) - 1);
	const end = newestFirst.length;
	return {
		newest: newestFirst.slice(0, end - count * length),
		pages: Array.from({ length: count }, (_, index) =>
			newestFirst.slice(end - (index + 1) * length, end - index * length),
		),
	};
}
