// A question → what matches it, by kind; each is fetched only when it is shown.
import {
	RESULT_KINDS,
	type ResultKind,
} from "../../../lib/model/search-result.ts";
import type { Asked } from "../asked.ts";
import { withEveryPart } from "./fetch-part.ts";
import { isMeant } from "./is-meant.ts";
import type { PagefindSearch } from "./open-pagefind.ts";
import { isPhrase, queryTerms } from "./query-terms.ts";

export type FoundRecord = {
	/** `ShownResult` as JSON. */
	readonly shown: string;
	readonly content: string;
	/** Numbers of the words of the content that match. */
	readonly words: readonly number[];
};

export type Match = { readonly load: () => Promise<FoundRecord> };
export type Findings = Readonly<Record<ResultKind, readonly Match[]>>;

type Found = Awaited<ReturnType<PagefindSearch>>["results"][number];

const SORTS = {
	relevance: {},
	newest: { published: "desc" },
	oldest: { published: "asc" },
} as const;

/** Rejects where a part of the index can't be had. */
export async function findRecords(
	search: PagefindSearch,
	asked: Asked,
): Promise<Findings> {
	const findings = await withEveryPart(async () => {
		const terms = queryTerms(asked.text);
		const areMeant = await Promise.all(
			terms.map((term) => isPhrase(term) || isMeant(search, term)),
		);
		const wanted = areMeant.every(Boolean) ? terms : [];
		return Promise.all(
			RESULT_KINDS.map(
				async (kind) =>
					[kind, await findKind(search, wanted, asked, kind)] as const,
			),
		);
	});
	const byKind = new Map(findings);
	const of = (kind: ResultKind) => byKind.get(kind) ?? [];
	return { article: of("article"), figure: of("figure"), quote: of("quote") };
}

async function findKind(
	search: PagefindSearch,
	terms: readonly string[],
	{ section, year, order }: Asked,
	kind: ResultKind,
): Promise<Match[]> {
	const options = {
		filters: {
			kind,
			...(section !== "" && { section }),
			...(year !== "" && { year }),
		},
		sort: SORTS[order],
	};
	const lists = await Promise.all(
		terms.map(async (term) => (await search(term, options)).results),
	);
	const matches = findInAll(lists);
	if (order === "relevance") matches.sort((a, b) => b.score - a.score);
	return matches.map(({ words, data }) => ({
		load: async () => {
			const { raw_url, content } = await data();
			return { shown: raw_url, content, words };
		},
	}));
}

/** What every list has, in the order of the first, with the scores and the words of all. */
function findInAll([first = [], ...others]: readonly (readonly Found[])[]) {
	const byId = others.map(
		(list) => new Map(list.map((found) => [found.id, found])),
	);
	return first.flatMap((found) => {
		const same = byId.flatMap((list) => list.get(found.id) ?? []);
		if (same.length < others.length) return [];
		const all = [found, ...same];
		return {
			data: found.data,
			score: all.reduce((sum, { score }) => sum + score, 0),
			words: [...new Set(all.flatMap(({ words }) => words))],
		};
	});
}
