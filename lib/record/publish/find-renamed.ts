// Published articles whose files are gone, and new files → which is which under a new name.
import { countEachWord, likeness } from "../../text/likeness.ts";
import type { Published, Situation } from "./publication.ts";

/** An unrecorded article as like as this to one whose file is gone is that one under a new name. */
const RENAMED = 0.7;

/** Which unrecorded article is which published one whose file is gone, by the new slug. */
export function findRenamed({
	manuscripts,
	published,
}: Situation): Map<string, Published> {
	const slugs = new Set(manuscripts.map(({ article }) => article.slug));
	const recorded = new Set(published.map((one) => one.recorded.record.slug));
	const lost = published.filter(
		({ recorded: { record } }) =>
			record.withdrawn === undefined && !slugs.has(record.slug),
	);
	const fresh = manuscripts.filter(
		({ article }) => !recorded.has(article.slug),
	);
	const renamed = new Map<string, Published>();
	for (const one of lost) {
		const words = countEachWord(one.article.text);
		const [best] = fresh
			.map(({ article }) => ({
				slug: article.slug,
				likeness: likeness(words, countEachWord(article.text)),
			}))
			.filter(
				(candidate) =>
					candidate.likeness >= RENAMED && !renamed.has(candidate.slug),
			)
			.toSorted((a, b) => b.likeness - a.likeness);
		if (best !== undefined) renamed.set(best.slug, one);
	}
	return renamed;
}
