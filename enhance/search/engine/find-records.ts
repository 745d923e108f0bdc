// A question → what matches it, by kind, and the rows of it that are shown: only their texts are fetched.
import {
	RESULT_KINDS,
	type ResultKind,
	type ShownResult,
} from "../../../lib/model/search-result.ts";
import { formatCount } from "../../../lib/text/format-count.ts";
import { type Asked, shownKinds } from "../asked.ts";
import { withEveryPart } from "./fetch-part.ts";
import { isMeant } from "./is-meant.ts";
import type { PagefindSearch } from "./open-pagefind.ts";
import { pickPassage, shortenPassage } from "./pick-passage.ts";
import { isPhrase, queryTerms } from "./query-terms.ts";
import type { Findings, FoundKind, FoundRow, Question } from "./question.ts";

type Found = Awaited<ReturnType<PagefindSearch>>["results"][number];
type Match = Pick<Found, "words" | "data">;

const SORTS = {
	relevance: {},
	newest: { published: "desc" },
	oldest: { published: "asc" },
} as const;
/** Characters of an article's sentence; a figure and a quote are shown whole. */
const MOST = 320;

/** Rejects where a part of the index can't be had. */
export async function findRecords(
	search: PagefindSearch,
	{ asked, lang, from, to }: Omit<Question, "folder">,
): Promise<Findings> {
	const matches = await withEveryPart(async () => {
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
	const byKind = new Map(matches);
	const kinds = shownKinds(asked);
	const found = (count: number, rows: readonly FoundRow[] = []): FoundKind => ({
		count,
		written: formatCount(count, lang),
		rows,
	});
	const of = async (kind: ResultKind) => {
		const all = byKind.get(kind) ?? [];
		const shown = kinds.includes(kind) ? all.slice(from, to) : [];
		return found(all.length, await Promise.all(shown.map(loadRow)));
	};
	const [article, figure, quote] = await Promise.all([
		of("article"),
		of("figure"),
		of("quote"),
	]);
	const all = found(article.count + figure.count + quote.count);
	return { all, article, figure, quote };
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
	return matches;
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

async function loadRow({ data, words }: Match): Promise<FoundRow> {
	const { raw_url, content } = await data();
	const shown: ShownResult = JSON.parse(raw_url);
	const passage =
		shown.kind === "article"
			? shortenPassage(pickPassage(content, words, shown.parts), MOST)
			: pickPassage(content, words);
	return { shown, passage };
}
