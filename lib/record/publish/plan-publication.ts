// What differs from the record and what the editor says of it → new records and editions, or why not.

import { didYouMean } from "../../text/suggest.ts";
import { lastEdition } from "../record.ts";
import { explainMarks, findMarks } from "./find-marks.ts";
import { findRenamed } from "./find-renamed.ts";
import { planChange, planFirst } from "./plan-edition.ts";
import type {
	Manuscript,
	Plan,
	PublishRequest,
	Refusal,
	Situation,
} from "./publication.ts";

/**
 * Plans first publications, renames and new editions. Refuses, doing nothing at all, where a note is missing or unneeded, where a minor edit changes words,
 * or where a day lies before what it follows.
 */
export function planPublication(situation: Situation): Plan | Refusal {
	const { manuscripts, published, request } = situation;
	const bySlug = new Map(
		published.map((one) => [one.recorded.record.slug, one]),
	);
	const renamed = findRenamed(situation);
	const works = manuscripts.map((manuscript) => ({
		manuscript,
		before:
			bySlug.get(manuscript.article.slug) ??
			renamed.get(manuscript.article.slug),
	}));
	const meant = works.filter(
		({ manuscript: { article } }) =>
			request.slugs.length === 0 || request.slugs.includes(article.slug),
	);
	const slugs = manuscripts.map(({ article }) => article.slug);
	const unknown = request.slugs.find((slug) => !slugs.includes(slug));
	if (unknown !== undefined)
		return {
			refused: `There is no article "${unknown}" to publish: content/articles/${unknown}.md isn't there or is a draft${didYouMean(unknown, slugs)}`,
		};
	const changed = meant.filter(
		({ manuscript, before }) =>
			before !== undefined &&
			lastEdition(before.recorded.record).sha256 !== manuscript.sha256,
	);
	const refusal = refuseNote(
		changed.map(({ manuscript }) => manuscript),
		request,
	);
	if (refusal !== undefined) return { refused: refusal };
	const parts: Plan[] = [];
	for (const { manuscript, before } of meant) {
		const plan =
			before === undefined
				? planFirst(manuscript, request)
				: planChange(manuscript, before, request);
		if ("refused" in plan) return plan;
		parts.push(plan);
	}
	return {
		steps: parts.flatMap(({ steps }) => steps),
		writes: parts.flatMap(({ writes }) => writes),
		keeps: parts.flatMap(({ keeps }) => keeps),
		removes: parts.flatMap(({ removes }) => removes),
	};
}

function refuseNote(
	changed: readonly Manuscript[],
	{ note }: PublishRequest,
): string | undefined {
	const names = changed.map(({ article }) => article.slug).join(", ");
	if (changed.length > 0 && note === undefined)
		return `${names} differs from what was published; say what changed: npm run publish -- --correction "what was wrong" (or --update "…", --minor "…").`;
	if (note === undefined) return undefined;
	if (note.text.trim() === "")
		return `The ${note.kind} says nothing; write what ${note.kind === "correction" ? "was wrong" : "changed"}.`;
	const mark = findMarks(note.text);
	if (mark !== undefined) return explainMarks(mark);
	if (changed.length === 0)
		return `Nothing differs from what was published, so there is nothing to tell.`;
	if (changed.length > 1)
		return `The note is for one article, but ${names} differ; name the one that is meant: npm run publish -- SLUG --${note.kind.split(" ")[0]} "…".`;
	return undefined;
}
