// What there is to choose from → a form of two lists and a line that says how many figures are shown.
import type { FiguresWords } from "../../lib/model/hooks.ts";
import { ORDERS, type View } from "./view.ts";

export type Controls = {
	readonly form: HTMLFormElement;
	readonly topic: HTMLSelectElement;
	readonly order: HTMLSelectElement;
	readonly status: HTMLElement;
};

export function buildControls(words: FiguresWords, view: View): Controls {
	const form = document.createElement("form");
	form.className = "figures-tools set-label";
	const topics = Object.entries(words.topics);
	const topic = buildList(form, words.topic, [
		["", words.allTopics],
		...topics,
	]);
	const order = buildList(
		form,
		words.order,
		ORDERS.map((one) => [one, words.orders[one]]),
	);
	topic.value = view.topic;
	order.value = view.order;
	const status = document.createElement("p");
	status.setAttribute("role", "status");
	form.append(status);
	return { form, topic, order, status };
}

function buildList(
	form: HTMLFormElement,
	name: string,
	choices: readonly (readonly [string, string])[],
): HTMLSelectElement {
	const label = document.createElement("label");
	const list = document.createElement("select");
	list.append(...choices.map(([value, words]) => new Option(words, value)));
	label.append(`${name} `, list);
	form.append(label);
	return list;
}
