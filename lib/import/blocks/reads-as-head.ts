// The words of a table's first row and of those below → whether it says what their columns hold.

const NUMERIC = /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,9}\.?)?$/u;

/** "2025", "Q4 2025", "Jan 26": a column's period. */
const PERIOD =
	/^(?:(?:[QHT][1-4]|\p{L}{3,9}\.?|FY)[\s/-]?['’]?\d\d(?:\d\d)?|(?:(?:19|20)\d\d|['’]\d\d)(?:\s?[/–-]\s?(?:19|20)?\d\d)?)E?$/u;

/**
 * It has no digit where a column below it is all numbers (every column, where one row alone is below it), or nothing but its corner
 * is empty; or its digits are those of years and quarters.
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
	const isTimed = rest.every(
		(words) => PERIOD.test(words) || !/\d/.test(words),
	);
	const isTimedBelow = others.some((row) =>
		row.slice(1).some((words) => PERIOD.test(words)),
	);
	return (
		(isAboveNumbers && !first.some((words) => /\d/.test(words))) ||
		(others.length > 1 && isTimed && !isTimedBelow && !/\d/.test(corner ?? ""))
	);
}
