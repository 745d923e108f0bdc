// What a reader selects in the article → an address that leads to those very words, and to their paragraph in browsers that don't know how.

/** Longer passages are told by their first and last words. */
const LONGEST = 120;
const WORDS_AT_EDGES = 4;

/** Remembers the last selection in the article's text: opening the popover clears it. */
export function linkToSelection(page: Document): {
	href: () => string | undefined;
} {
	let remembered: Range | undefined;
	page.addEventListener("selectionchange", () => {
		const selection = page.getSelection();
		if (selection === null || selection.isCollapsed) return;
		const range = selection.getRangeAt(0);
		if (blockOf(range.startContainer) !== undefined)
			remembered = widenToWords(range.cloneRange());
	});
	return {
		href: () => {
			const words = remembered?.toString().replace(/\s+/g, " ").trim();
			const block = remembered && blockOf(remembered.startContainer);
			if (!words || block === undefined) return undefined;
			const { origin, pathname } = page.location;
			return `${origin}${pathname}#${block.id}:~:text=${directiveOf(words)}`;
		},
	};
}

/** A browser finds whole words only. */
function widenToWords(range: Range): Range {
	const { startContainer, endContainer } = range;
	const start = /[\p{L}\p{N}]*$/u.exec(
		(startContainer.textContent ?? "").slice(0, range.startOffset),
	);
	if (startContainer.nodeType === Node.TEXT_NODE)
		range.setStart(
			startContainer,
			range.startOffset - (start?.[0].length ?? 0),
		);
	const end = /^[\p{L}\p{N}]*/u.exec(
		(endContainer.textContent ?? "").slice(range.endOffset),
	);
	if (endContainer.nodeType === Node.TEXT_NODE)
		range.setEnd(endContainer, range.endOffset + (end?.[0].length ?? 0));
	return range;
}

function directiveOf(words: string): string {
	if (words.length <= LONGEST) return encode(words);
	const parts = words.split(" ");
	const start = parts.slice(0, WORDS_AT_EDGES).join(" ");
	const end = parts.slice(-WORDS_AT_EDGES).join(" ");
	return `${encode(start)},${encode(end)}`;
}

/** The hyphen and the comma are the directive's own signs. */
const encode = (words: string): string =>
	encodeURIComponent(words).replace(/-/g, "%2D");

function blockOf(node: Node): Element | undefined {
	const element = node instanceof Element ? node : node.parentElement;
	return element?.closest(".body > [id]") ?? undefined;
}
