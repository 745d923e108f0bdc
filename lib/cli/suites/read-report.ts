// The report that Vitest or Playwright wrote → how many tests passed and failed.
import { readFile } from "node:fs/promises";
import * as z from "zod";
import type { SuiteResult } from "./suite-result.ts";

const vitestReport = z
	.object({
		numPassedTests: z.number(),
		numFailedTests: z.number(),
		testResults: z.array(
			z.object({
				status: z.string(),
				assertionResults: z.array(z.object({ status: z.string() })),
			}),
		),
	})
	.transform(({ numPassedTests, numFailedTests, testResults }) => ({
		passed: numPassedTests,
		failed: numFailedTests + testResults.filter(isStopped).length,
	}));

/** A file whose tests never ran, because what they need failed, has failed once. */
function isStopped({
	status,
	assertionResults,
}: {
	readonly status: string;
	readonly assertionResults: readonly { readonly status: string }[];
}): boolean {
	return (
		status === "failed" &&
		assertionResults.every((result) => result.status !== "failed")
	);
}

const playwrightReport = z
	.object({
		stats: z.object({
			expected: z.number(),
			unexpected: z.number(),
			flaky: z.number(),
		}),
	})
	.transform(({ stats: { expected, unexpected, flaky } }) => ({
		passed: expected,
		failed: unexpected + flaky,
	}));

const REPORTS = { vitest: vitestReport, playwright: playwrightReport } as const;

/** Reads the report that `runner` wrote to `path`; one failure where there is none, since the suite then never ran. */
export async function readReport(
	runner: keyof typeof REPORTS,
	path: string,
): Promise<SuiteResult> {
	const text = await readFile(path, "utf8").catch(() => undefined);
	if (text === undefined) return { passed: 0, failed: 1 };
	return REPORTS[runner].parse(JSON.parse(text));
}
