// Entries → the years and months of the archive.

export type ArchiveMonth<Item> = {
	/** "2026-11" */
	readonly month: string;
	/** Newest first, as they were given. */
	readonly items: readonly Item[];
};

export type ArchiveYear<Item> = {
	/** "2026" */
	readonly year: string;
	readonly months: readonly ArchiveMonth<Item>[];
};

/** Months that something was published in, in the order of what is given. */
export function findMonths<Item extends { readonly publishedOn: string }>(
	items: readonly Item[],
): ArchiveMonth<Item>[] {
	return groupBy(items, ({ publishedOn }) => publishedOn.slice(0, 7)).map(
		([month, members]) => ({ month, items: members }),
	);
}

/** The same by years. */
export function findYears<Item extends { readonly publishedOn: string }>(
	items: readonly Item[],
): ArchiveYear<Item>[] {
	return groupBy(findMonths(items), ({ month }) => month.slice(0, 4)).map(
		([year, months]) => ({ year, months }),
	);
}

function groupBy<Item>(
	items: readonly Item[],
	keyOf: (item: Item) => string,
): [string, Item[]][] {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group === undefined) groups.set(keyOf(item), [item]);
		else group.push(item);
	}
	return [...groups];
}
