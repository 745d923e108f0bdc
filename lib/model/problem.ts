// A Problem is a fault of content or input that an editor can mend: where it is, which rule it breaks, what to do.

export type Problem = {
	/** Path of the file from the project's folder, with forward slashes. */
	readonly file: string;
	/** First line is 1; 1 where the fault is the whole file. */
	readonly line: number;
	/** First column is 1. */
	readonly column: number;
	/** Name of the rule, in kebab-case: the name of its test too. */
	readonly rule: string;
	/** What is there and what to do about it, in one sentence or two. */
	readonly message: string;
};

/** Orders Problems by file, line, column and rule, so that two runs print the same list. */
export function compareProblems(a: Problem, b: Problem): number {
	return (
		compareText(a.file, b.file) ||
		a.line - b.line ||
		a.column - b.column ||
		compareText(a.rule, b.rule) ||
		compareText(a.message, b.message)
	);
}

/** Renders a Problem as two lines: `file:line:column  rule`, then the message, indented. */
export function renderProblem(problem: Problem): string {
	const { file, line, column, rule, message } = problem;
	return `${file}:${line}:${column}  ${rule}\n  ${message}`;
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
