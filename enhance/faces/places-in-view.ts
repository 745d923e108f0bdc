// Where each thing begins that the reader sees.

export type Places = { areSame(): boolean };

/** What moves by less a browser doesn't count as moved (Layout Instability, Chromium's LayoutShiftTracker). */
const MOVED_PX = 3;

/** Notes where elements and texts in the window begin. */
export function placesInView(page: Document): Places {
	const walker = page.createTreeWalker(
		page.body,
		NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
		(node) =>
			node instanceof Element && isElsewhere(node)
				? NodeFilter.FILTER_REJECT
				: NodeFilter.FILTER_ACCEPT,
	);
	const seen: (() => DOMRect)[] = [];
	while (walker.nextNode()) seen.push(placeOf(walker.currentNode));
	const before = seen.map((place) => place());
	return {
		areSame: () =>
			seen.every((place, index) => {
				const was = before[index];
				const is = place();
				return (
					was === undefined ||
					Math.hypot(is.left - was.left, is.top - was.top) < MOVED_PX
				);
			}),
	};
}

function isElsewhere(element: Element): boolean {
	const { top, bottom, height } = element.getBoundingClientRect();
	return height > 0 && (bottom < 0 || top > innerHeight);
}

function placeOf(node: Node): () => DOMRect {
	if (node instanceof Element) return () => node.getBoundingClientRect();
	const range = document.createRange();
	range.selectNodeContents(node);
	return () => range.getClientRects()[0] ?? new DOMRect();
}
