// What there is to choose from → a row of two lists and a line that says how many figures are shown.
import type { FiguresWords } from "../../lib/model/hooks.ts";
import { ORDERS, type View } from "./view.ts";

export type Controls = {
	readonly row: HTMLElement;
	readonly topic: HTMLSelectElement;
	readonly order: HTMLSelectElement;
	readonly status: HTMLElement;
};

export function buildControls(words: FiguresWords, view: View): Controls {
	// Not a form: what one chooses is shown at once, and there is nothing to send.
	const row = document.createElement("search");
	row.className = "list-tools set-label";
	// Browsers of before 2023 know the role, and not the element.
	row.setAttribute("role", "search");
	const topics = Object.entries(words.topics);
	const topic = buildList(row, words.topic, [["", words.allTopics], ...topics]);
	const order = buildList(
		row,
		words.order,
		ORDERS.map((one) => [one, words.orders[one]]),
	);
	topic.value = view.topic;
	order.value = view.order;
	const status = document.createElement("p");
	status.setAttribute("role", "status");
	row.append(status);
	return { row, topic, order, status };
}

function buildList(
	row: HTMLElement,
	name: string,
	choices: readonly (readonly [string, string])[],
): HTMLSelectElement {
	const label = document.createElement("label");
	const list = document.createElement("select");
	list.append(...choices.map(([value, words]) => new Option(words, value)));
	label.append(`${name} `, list);
	row.append(label);
	return list;
}
