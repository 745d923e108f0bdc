// The form of /search/ ↔ what is asked in it.
import { SEARCH_ORDERS } from "../../lib/model/search-result.ts";
import type { Asked } from "./asked.ts";

/** Sets what is asked into the form; gives what the form took: a section or a year that there isn't counts for nothing. */
export function fillForm(form: HTMLFormElement, asked: Asked): Asked {
	setField(form, "q", asked.text);
	setField(form, "section", asked.section);
	setField(form, "year", asked.year);
	setField(form, "order", asked.order);
	return { ...readForm(form), kind: asked.kind };
}

/** What is asked, but for the kind, which links choose. */
export function readForm(form: HTMLFormElement): Omit<Asked, "kind"> {
	const fields = new FormData(form);
	const of = (name: string) => String(fields.get(name) ?? "");
	return {
		text: of("q"),
		section: of("section"),
		year: of("year"),
		order: SEARCH_ORDERS.find((order) => order === of("order")) ?? "relevance",
	};
}

function setField(form: HTMLFormElement, name: string, value: string): void {
	const field = form.elements.namedItem(name);
	if (field instanceof HTMLInputElement) field.value = value;
	if (!(field instanceof HTMLSelectElement)) return;
	field.value = value;
	if (field.selectedIndex === -1) field.selectedIndex = 0;
}
