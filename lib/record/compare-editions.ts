// Two editions of an article → the parts that differ, word by word.
import { diffArrays } from "diff";
import type { Article } from "../model/article.ts";
import type {
	Change,
	ChangedPart,
	ChangedPartName,
} from "../model/changed-part.ts";
import { claimId, passageId } from "../model/hooks.ts";
import { partsOf } from "./published-parts.ts";

type NamedText = {
	readonly id: string;
	readonly name: ChangedPartName;
	readonly text: string;
	readonly bytes?: string | undefined;
};

/** Parts in the later edition's order; those that it lacks come where they stood. */
export function compareEditions(
	before: Article,
	after: Article,
): ChangedPart[] {
	const [old, now] = [textsOf(before), textsOf(after)];
	const oldById = new Map(old.map((one) => [one.id, one]));
	const nowIds = new Set(now.map(({ id }) => id));
	const changed = now.map((one) => changeOf(one, oldById.get(one.id), one));
	const gone = old
		.filter(({ id }) => !nowIds.has(id))
		.map((one) => changeOf(one, one, undefined));
	return [...changed, ...gone].filter(
		({ words, isReplaced }) =>
			isReplaced || words.some(({ kind }) => kind !== "same"),
	);
}

function changeOf(
	{ id, name }: NamedText,
	before: NamedText | undefined,
	after: NamedText | undefined,
): ChangedPart {
	const [old, now] = [before, after].map((one) => wordsOf(one?.text ?? ""));
	const words = diffArrays(old ?? [], now ?? []).map(
		({ value, added, removed }): Change => ({
			kind: added ? "added" : removed ? "removed" : "same",
			text: value.join(""),
		}),
	);
	const isReplaced =
		before !== undefined && after !== undefined && before.bytes !== after.bytes;
	return { id, name, words, ...(isReplaced && { isReplaced }) };
}

function textsOf(article: Article): NamedText[] {
	const places = new Set([
		...article.figures.map(({ id }) => claimId(id)),
		...article.pullQuotes.map(({ id }) => passageId(id)),
		...article.footnotes.flatMap(({ marks }) => marks),
	]);
	const { headline, dek, byline, restsOn = "", sources } = article;
	return [
		{ id: "headline", name: "headline", text: headline },
		{ id: "dek", name: "dek", text: dek },
		{ id: "byline", name: "byline", text: byline },
		{ id: "rests-on", name: "restsOn", text: restsOn },
		...partsOf(article)
			.filter(({ id }) => !places.has(id))
			.map(
				({ id, kind, text, bytes }): NamedText => ({
					id,
					name: kind === "pull quote" ? "quote" : kind,
					text,
					bytes,
				}),
			),
		...sources.map(
			({ id, name, what, date }): NamedText => ({
				id: `source-${id}`,
				name: "source",
				text: `${name}, ${date}. ${what}`,
			}),
		),
	];
}

/** A number with its currency, point and per cent sign is one word: $40,000 becomes $45,000, not 40 becomes 45. */
function wordsOf(text: string): string[] {
	return text.match(/\p{Sc}?\d+(?:[.,]\d+)*%?|[\p{L}\p{M}’'-]+|\s+|./gsu) ?? [];
}
