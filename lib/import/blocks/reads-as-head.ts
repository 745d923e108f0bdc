// The words of a table's first row and of those below → whether it says what their columns hold.

const NUMERIC = /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,9}\.?)?$/u;

/**
 * It has no digit where a column below it is all numbers (every column, where one row alone is below it), or nothing but its corner
 * is empty.
 */
export function readsAsHead(
	first: readonly string[],
	others: readonly (readonly string[])[],
): boolean {
	const [corner, ...rest] = first;
	if (rest.length === 0 || others.length === 0 || rest.includes(""))
		return false;
	// The corner above the rows' own names is often empty.
	if (corner === "" && others.every(([name]) => name)) return true;
	const numeric = first.map((_, at) =>
		others.every((row) => NUMERIC.test(row[at] ?? "")),
	);
	const isAboveNumbers =
		others.length === 1 ? numeric.every(Boolean) : numeric.some(Boolean);
	return isAboveNumbers && !first.some((words) => /\d/.test(words));
}
