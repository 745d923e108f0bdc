// Records → those that a rename has carried over to a new name already, and was stopped before it removed them.

import type { ArticleRecord } from "./record.ts";

type Recorded = { readonly record: ArticleRecord };

export type UnfinishedRename<One extends Recorded> = {
	/** What is left over. */
	readonly from: One;
	readonly to: One;
};

/** An article that was published anew under a former name has other editions, and is none of these. */
export function findUnfinishedRenames<One extends Recorded>(
	articles: readonly One[],
): UnfinishedRename<One>[] {
	const bySlug = new Map(articles.map((one) => [one.record.slug, one]));
	return articles.flatMap((to) =>
		to.record.formerSlugs.flatMap(({ slug }) => {
			const from = bySlug.get(slug);
			return from !== undefined && isCarriedOver(from.record, to.record)
				? [{ from, to }]
				: [];
		}),
	);
}

/** Whether all that the one record says is said by the other too. */
function isCarriedOver(from: ArticleRecord, to: ArticleRecord): boolean {
	return (
		from.slug !== to.slug &&
		from.withdrawn === undefined &&
		from.editions.every(
			({ sha256 }, index) => to.editions[index]?.sha256 === sha256,
		) &&
		Object.keys(from.ids).every((id) => Object.hasOwn(to.ids, id))
	);
}
