// A suite's name → its tests, run.
import { mkdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { projectFile } from "../site/project-file.ts";
import { runProgram } from "../terminal/run-program.ts";
import { readReport } from "./read-report.ts";
import { oneCheck, type SuiteResult, withExitCode } from "./suite-result.ts";

const { resolve } = createRequire(import.meta.url);
const reportFolder = projectFile(".cache/reports");

export const SUITES = {
	types: () => runCheck("typescript", "bin/tsc"),
	lint: () => runCheck("@biomejs/biome", "bin/biome", "ci", "."),
	vitest: () =>
		runTests("vitest", (report) => ({
			args: [
				inPackage("vitest", "vitest.mjs"),
				"run",
				"--reporter=default",
				"--reporter=json",
				`--outputFile.json=${report}`,
			],
		})),
	playwright: () => runBrowserTests(),
	long: () =>
		runTests("vitest", (report) => ({
			args: [
				inPackage("vitest", "vitest.mjs"),
				"run",
				"--config=tests/long/vitest.config.ts",
				"--reporter=verbose",
				"--reporter=json",
				`--outputFile.json=${report}`,
			],
		})),
	"long-playwright": () => runBrowserTests({ OFFPRINT_LONG_TESTS: "1" }),
} as const satisfies Record<string, () => Promise<SuiteResult>>;

export type SuiteName = keyof typeof SUITES;

async function runCheck(packageName: string, file: string, ...args: string[]) {
	const { code, output } = await runProgram(process.execPath, [
		inPackage(packageName, file),
		...args,
	]);
	return oneCheck(code === 0, output);
}

function runBrowserTests(env: Readonly<Record<string, string>> = {}) {
	return runTests("playwright", (report) => ({
		args: [
			inPackage("@playwright/test", "cli.js"),
			"test",
			"--reporter=line,json",
		],
		env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
	}));
}

type Run = {
	readonly args: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
};

async function runTests(
	runner: "vitest" | "playwright",
	runOf: (report: string) => Run,
): Promise<SuiteResult> {
	await mkdir(reportFolder, { recursive: true });
	const report = join(reportFolder, `${runner}.json`);
	await rm(report, { force: true });
	const { args, env = {} } = runOf(report);
	const { code } = await runProgram(process.execPath, args, {
		env,
		isShown: true,
	});
	return withExitCode(await readReport(runner, report), code);
}

function inPackage(packageName: string, file: string): string {
	return join(dirname(resolve(`${packageName}/package.json`)), file);
}
