// Two editions → the ids of what the second changed: what a correction is told beside.
import type { Article } from "../../model/article.ts";
import { claimId, passageId } from "../../model/hooks.ts";
import { partsOf } from "../published-parts.ts";

/** Parts whose words differ, images that show something else, and parts that are new, in the body's order. Places of claims and quotes stand for themselves, not beside their figures. */
export function findTouched(previous: Article, next: Article): string[] {
	const before = new Map(partsOf(previous).map((part) => [part.id, part]));
	const places = new Set([
		...next.figures.map(({ id }) => claimId(id)),
		...next.pullQuotes.map(({ id }) => passageId(id)),
		...next.footnotes.flatMap(({ marks }) => marks),
	]);
	return partsOf(next)
		.filter(({ id, text, bytes }) => {
			const old = before.get(id);
			return (old?.text !== text || old.bytes !== bytes) && !places.has(id);
		})
		.map(({ id }) => id);
}
