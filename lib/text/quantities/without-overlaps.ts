// What was found in a text → what stands of it, in order.

/** Of two that overlap, the one that starts first, or else the longer. */
export function withoutOverlaps<
	Found extends { readonly start: number; readonly end: number },
>(found: readonly Found[]): Found[] {
	let last = 0;
	return [...found]
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter(({ start, end }) => {
			const isFree = start >= last;
			if (isFree) last = end;
			return isFree;
		});
}
