// What a reader wants to see of the figures ↔ the address that says so, which can be passed on.

export const ORDERS = ["newest", "oldest", "name"] as const;
export type Order = (typeof ORDERS)[number];

export type View = {
	/** As addresses have it; "" for all. */
	readonly standing: string;
	readonly topic: string;
	readonly order: Order;
};

/** What there is to choose from. */
export type Choices = {
	readonly standings: readonly string[];
	readonly topics: readonly string[];
};

/** Reads a query; what isn't among the choices counts for nothing. */
export function readView(query: string, choices: Choices): View {
	const asked = new URLSearchParams(query);
	const among = (name: string, known: readonly string[]) =>
		known.find((one) => one === asked.get(name)) ?? "";
	return {
		standing: among("standing", choices.standings),
		topic: among("topic", choices.topics),
		order: ORDERS.find((order) => order === asked.get("order")) ?? "newest",
	};
}

/** The query of a view: "?standing=forecast"; "" for what the page shows by itself. */
export function renderView({ standing, topic, order }: View): string {
	const asked = new URLSearchParams();
	if (standing !== "") asked.set("standing", standing);
	if (topic !== "") asked.set("topic", topic);
	if (order !== "newest") asked.set("order", order);
	const query = asked.toString();
	return query === "" ? "" : `?${query}`;
}
