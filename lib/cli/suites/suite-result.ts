// How a suite of tests ended.

export type SuiteResult = {
	readonly passed: number;
	readonly failed: number;
	/** What it printed, where that wasn't shown as it came. */
	readonly said?: string;
};

/** A check that has no tests to count, such as the type checker's: one, passed or failed. */
export function oneCheck(passed: boolean, said: string): SuiteResult {
	return {
		...(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
		said,
	};
}

/** A suite that ended badly without a failed test has one failure all the same: it didn't run as it should. */
export function withExitCode(
	{ passed, failed }: SuiteResult,
	code: number | null,
): SuiteResult {
	return code !== 0 && failed === 0
		? { passed, failed: 1 }
		: { passed, failed };
}

/** "12 passed, 0 failed", over all suites. */
export function renderTotal(results: readonly SuiteResult[]): string {
	const sum = (key: "passed" | "failed") =>
		results.reduce((total, result) => total + result[key], 0);
	return `${sum("passed")} passed, ${sum("failed")} failed`;
}
