// A text and stretches of it that are read already → the same text with \0 in their place, so that no offset changes.

/** Nothing is found twice in what this gives. */
export function blankSpans(
	text: string,
	spans: readonly { readonly start: number; readonly end: number }[],
): string {
	let rest = text;
	for (const { start, end } of spans)
		rest = rest.slice(0, start) + "\0".repeat(end - start) + rest.slice(end);
	return rest;
}
