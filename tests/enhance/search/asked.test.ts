// A search and the address that says it.
import fc from "fast-check";
import { expect, it } from "vitest";
import {
	isNarrowed,
	readAsked,
	renderAsked,
} from "../../../enhance/search/asked.ts";
import {
	RESULT_KINDS,
	SEARCH_ORDERS,
} from "../../../lib/model/search-result.ts";

it("says nothing of what wasn't asked", () => {
	expect(renderAsked(readAsked(""))).toBe("");
	expect(renderAsked(readAsked("?q=++&kind=all&order=relevance"))).toBe("");
});

it("takes no kind and no order that there isn't", () => {
	expect(readAsked("?q=a&kind=video&order=best")).toEqual({
		text: "a",
		kind: "all",
		section: "",
		year: "",
		order: "relevance",
	});
});

it("reads back what it has rendered, whatever was typed", () => {
	const asked = fc.record({
		text: fc.string().map((text) => text.trim()),
		kind: fc.constantFrom("all" as const, ...RESULT_KINDS),
		section: fc.constantFrom("", "cities"),
		year: fc.constantFrom("", "2026"),
		order: fc.constantFrom(...SEARCH_ORDERS),
	});
	fc.assert(
		fc.property(asked, (asked) => {
			expect(readAsked(renderAsked(asked))).toEqual(asked);
		}),
	);
});

it("is narrowed by a kind, a section or a year, not by an order", () => {
	expect(isNarrowed(readAsked("?q=a&order=newest"))).toBe(false);
	for (const query of ["kind=quote", "section=cities", "year=2026"])
		expect(isNarrowed(readAsked(`?q=a&${query}`)), query).toBe(true);
});
