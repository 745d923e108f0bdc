// Where each block is that the reader sees.

export type Block = {
	readonly element: HTMLElement;
	readonly height: number;
	readonly left: number;
	readonly top: number;
};

export type Places = {
	/** In the page's order: what holds a block comes before it. */
	readonly blocks: readonly Block[];
	/** Whether one of them is elsewhere now. */
	haveMoved(): boolean;
};

/** What moves by less, a browser doesn't count as moved (Layout Instability, Chromium's LayoutShiftTracker). */
export const MOVED_PX = 3;
/** Parts of a row follow the words before them, as the words of a line do: by a letter or two. */
const ALONG_PX = 16;

/** Notes the blocks in the window. What stands within a line may move along it, as letters do. */
export function notePlaces(page: Document): Places {
	const blocks: Block[] = [];
	const walker = page.createTreeWalker(
		page.body,
		NodeFilter.SHOW_ELEMENT,
		(node) => {
			if (!(node instanceof HTMLElement)) return NodeFilter.FILTER_REJECT;
			const { bottom, height, left, top } = node.getBoundingClientRect();
			if (height > 0 && (bottom < 0 || top > innerHeight))
				return NodeFilter.FILTER_REJECT;
			if (height === 0 || getComputedStyle(node).display === "inline")
				return NodeFilter.FILTER_SKIP;
			blocks.push({ element: node, height, left, top });
			return NodeFilter.FILTER_ACCEPT;
		},
	);
	while (walker.nextNode());
	return {
		blocks,
		haveMoved: () =>
			blocks.some(({ element, left, top }) => {
				const now = element.getBoundingClientRect();
				return (
					Math.abs(now.top - top) >= MOVED_PX ||
					Math.abs(now.left - left) >= ALONG_PX
				);
			}),
	};
}
