// A text → the line and column of each offset in it.

/** Both count from 1; columns count UTF-16 units, as editors do. */
export type Place = { readonly line: number; readonly column: number };

/** Indexes a text's lines once; what is given back finds any offset by halving. */
export function locateIn(text: string): (offset: number) => Place {
	const starts = [0];
	for (const { 0: ending, index } of text.matchAll(/\r\n|[\r\n\u2028\u2029]/g))
		starts.push(index + ending.length);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}
