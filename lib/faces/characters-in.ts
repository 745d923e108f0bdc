// Ranges of Unicode → the characters in them.

/** From a first to a last, both included, or one alone. */
export type CodeRange = readonly [first: number, last?: number];

/** In order, as one text. */
export function charactersIn(...ranges: readonly CodeRange[]): string {
	return ranges
		.flatMap(([first, last = first]) =>
			Array.from({ length: last - first + 1 }, (_, index) =>
				String.fromCodePoint(first + index),
			),
		)
		.join("");
}
