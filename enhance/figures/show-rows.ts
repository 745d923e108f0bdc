// The rows of figures and what a reader wants to see → those that are wanted, in the wanted order.
import type { View } from "./view.ts";

const rowsIn = (element: Element): HTMLElement[] => [
	...element.querySelectorAll<HTMLElement>(".figure-row"),
];

const months = (list: Element): HTMLElement[] => [
	...list.querySelectorAll<HTMLElement>(":scope > section"),
];

/** Remembers the rows of a list as they come: by month, newest first. Gives how many a view shows. */
export function showRows(list: Element) {
	const homes = months(list).map((month) => ({ month, rows: rowsIn(month) }));
	const flat = document.createElement("section");
	const all = homes.flatMap(({ rows }) => rows);
	return (view: View): { shown: number; total: number } => {
		for (const row of all) row.hidden = !isWanted(row, view);
		flat.remove();
		for (const { month, rows } of view.order === "oldest"
			? [...homes].reverse()
			: homes) {
			month.append(...(view.order === "oldest" ? [...rows].reverse() : rows));
			month.hidden = rows.every(({ hidden }) => hidden);
			list.append(month);
		}
		if (view.order === "name") {
			flat.append(...[...all].sort(compareNames));
			for (const { month } of homes) month.hidden = true;
			list.append(flat);
		}
		const shown = all.filter(({ hidden }) => !hidden).length;
		return { shown, total: all.length };
	};
}

function isWanted({ dataset }: HTMLElement, { standing, topic }: View) {
	const topics = dataset.topics?.split(" ") ?? [];
	return (
		(standing === "" || dataset.standing === standing) &&
		(topic === "" || topics.includes(topic))
	);
}

function compareNames(a: Element, b: Element): number {
	const nameOf = (row: Element) => row.querySelector("h3")?.textContent ?? "";
	return nameOf(a).localeCompare(nameOf(b), document.documentElement.lang);
}
