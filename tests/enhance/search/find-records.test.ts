// What a question finds, of an index that is made up.
import { expect, it } from "vitest";
import { findRecords } from "../../../enhance/search/engine/find-records.ts";
import type { PagefindSearch } from "../../../enhance/search/engine/open-pagefind.ts";

const ASKED = {
	text: "steel",
	kind: "all",
	section: "",
	year: "",
	order: "relevance",
} as const;

/** Everything is found by every word; the texts asked for are kept. */
function openIndex(of: Readonly<Record<string, number>>) {
	const loaded: string[] = [];
	const search: PagefindSearch = async (_, { filters }) => ({
		results: Array.from({ length: of[filters.kind ?? ""] ?? 1 }, (_, at) => ({
			id: `${filters.kind}-${at}`,
			score: 1,
			words: [0],
			data: async () => {
				loaded.push(`${filters.kind}-${at}`);
				const shown = { kind: filters.kind, path: `/${at}/` };
				return { raw_url: JSON.stringify(shown), content: "steel", meta: {} };
			},
		})),
	});
	return { search, loaded };
}

it("counts what matches, and writes the counts as the language of the page does", async () => {
	const { search } = openIndex({ figure: 1200, quote: 34 });
	const found = await findRecords(search, {
		asked: { ...ASKED, section: "trade" },
		lang: "de",
		from: 0,
		to: 0,
	});
	expect(found.all).toEqual({ count: 1235, written: "1.235", rows: [] });
	expect(found.figure.written).toBe("1.200");
});

it("fetches the texts of the rows that are shown, and of no others", async () => {
	const { search, loaded } = openIndex({ article: 9, figure: 9, quote: 9 });
	const found = await findRecords(search, {
		asked: { ...ASKED, kind: "figure" },
		lang: "en",
		from: 4,
		to: 6,
	});
	expect(loaded).toEqual(["figure-4", "figure-5"]);
	expect(found.figure.rows).toHaveLength(2);
	expect(found.quote).toEqual({ count: 9, written: "9", rows: [] });
});
