// The last line of a run counts what failed, also what failed before a test could.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readReport } from "../../lib/cli/suites/read-report.ts";

const work = mkdtempSync(join(tmpdir(), "offprint-report-"));
afterAll(() => rmSync(work, { recursive: true }));

function count(runner: "vitest" | "playwright", report: unknown) {
	const path = join(work, "report.json");
	writeFileSync(path, JSON.stringify(report));
	return readReport(runner, path);
}

const file = (status: string, ...tests: string[]) => ({
	status,
	assertionResults: tests.map((one) => ({ status: one })),
});

describe("a report", () => {
	it("counts a file whose tests never ran as one failure", async () => {
		const counted = await count("vitest", {
			numPassedTests: 2,
			numFailedTests: 1,
			testResults: [
				file("passed", "passed", "passed"),
				file("failed", "failed"),
				file("failed", "skipped", "skipped"),
				file("failed"),
			],
		});
		expect(counted).toEqual({ passed: 2, failed: 3 });
	});

	it("counts a test that passed only when it was run again as failed", async () => {
		const stats = { expected: 4, unexpected: 1, flaky: 1 };
		expect(await count("playwright", { stats })).toEqual({
			passed: 4,
			failed: 2,
		});
	});

	it("that isn't there is one failure", async () => {
		expect(await readReport("vitest", join(work, "none.json"))).toEqual({
			passed: 0,
			failed: 1,
		});
	});
});
