// What a reader looks for ↔ the address that says so, which can be passed on.
import {
	RESULT_KINDS,
	type ResultKind,
	SEARCH_ORDERS,
	type SearchOrder,
} from "../../lib/model/search-result.ts";

export type Asked = {
	readonly text: string;
	/** "all", or the one kind that is shown. */
	readonly kind: "all" | ResultKind;
	/** As addresses have them; "" for all. */
	readonly section: string;
	readonly year: string;
	readonly order: SearchOrder;
};

/** Reads a query. Sections and years are told from wrong ones where they are chosen. */
export function readAsked(query: string): Asked {
	const asked = new URLSearchParams(query);
	const of = (name: string) => asked.get(name) ?? "";
	return {
		text: of("q"),
		kind: RESULT_KINDS.find((kind) => kind === of("kind")) ?? "all",
		section: of("section"),
		year: of("year"),
		order: SEARCH_ORDERS.find((order) => order === of("order")) ?? "relevance",
	};
}

/** The query of what is asked: "?q=steel&kind=figure"; "" for nothing. */
export function renderAsked(asked: Asked): string {
	const { text, kind, section, year, order } = asked;
	const query = new URLSearchParams();
	if (text.trim() !== "") query.set("q", text.trim());
	if (kind !== "all") query.set("kind", kind);
	if (section !== "") query.set("section", section);
	if (year !== "") query.set("year", year);
	if (order !== "relevance") query.set("order", order);
	const rendered = query.toString();
	return rendered === "" ? "" : `?${rendered}`;
}

/** The kinds of which rows are shown. */
export function shownKinds({ kind }: Asked): readonly ResultKind[] {
	return kind === "all" ? RESULT_KINDS : [kind];
}

/** Whether anything but the words narrows what is found. */
export function isNarrowed({ kind, section, year }: Asked): boolean {
	return kind !== "all" || section !== "" || year !== "";
}
