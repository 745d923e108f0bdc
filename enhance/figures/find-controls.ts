// The controls of the list of figures, which stand in the page from the start.

export type Controls = {
	readonly row: HTMLElement;
	readonly topic: HTMLSelectElement;
	readonly order: HTMLSelectElement;
	readonly status: HTMLElement;
};

/** Finds them before the list; undefined where the page has none. */
export function findControls(list: Element): Controls | undefined {
	const row = list.previousElementSibling;
	const topic = row?.querySelector<HTMLSelectElement>('[name="topic"]');
	const order = row?.querySelector<HTMLSelectElement>('[name="order"]');
	const status = row?.querySelector<HTMLElement>('[role="status"]');
	if (!(row instanceof HTMLElement) || !topic || !order || !status) return;
	return { row, topic, order, status };
}
