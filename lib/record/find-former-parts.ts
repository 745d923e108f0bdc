// The editions of an article → the parts that earlier ones had and the current one lacks, each with the place that its id leads to.
import type { Article, FormerPart } from "../model/article.ts";
import { containment, countEachWord } from "../text/likeness.ts";
import { type PublishedPart, partsOf } from "./published-parts.ts";

/** A removed paragraph with this much of its words in one block of the current edition was joined with it. */
const JOINED = 0.75;

/**
 * Finds what is gone. `editions` are in order, the last one is current; `days` are those of their publication. A part leads to the block that took up its
 * words, else to the next block after its old place that is still there.
 */
export function findFormerParts(
	editions: readonly Article[],
	days: readonly string[],
): FormerPart[] {
	const current = editions.at(-1);
	if (current === undefined) return [];
	const present = new Set(partsOf(current).map(({ id }) => id));
	const former = new Map<string, FormerPart>();
	for (const [index, edition] of editions.slice(0, -1).entries())
		for (const part of partsOf(edition)) {
			if (present.has(part.id)) continue;
			former.set(part.id, {
				id: part.id,
				kind: part.kind,
				...placeOf(part, edition, current),
				removedOn: days[index + 1] ?? "",
				edition: edition.edition,
			});
		}
	return [...former.values()];
}

function placeOf(
	part: PublishedPart,
	edition: Article,
	current: Article,
): { before?: string } {
	const words = countEachWord(part.text);
	const joined = current.body.find(
		(block) => containment(words, countEachWord(block.text)) >= JOINED,
	);
	if (joined !== undefined) return { before: joined.id };
	const present = new Set(current.body.map(({ id }) => id));
	const next = edition.body
		.slice(part.block)
		.find((block) => present.has(block.id));
	return next === undefined ? {} : { before: next.id };
}
