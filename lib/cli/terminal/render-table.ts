// Rows of words → lines of text with straight columns.

/** The first column is set left, the others, which hold numbers, right. */
export function renderTable(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	const lines = [head, ...rows];
	const widths = head.map((_, column) =>
		Math.max(...lines.map((line) => (line[column] ?? "").length)),
	);
	return lines
		.map((line) =>
			line
				.map((cell, column) =>
					column === 0
						? cell.padEnd(widths[column] ?? 0)
						: cell.padStart(widths[column] ?? 0),
				)
				.join("  ")
				.trimEnd(),
		)
		.map((line) => `${line}\n`)
		.join("");
}
