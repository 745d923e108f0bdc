// What a person at the terminal reads.
import { expect, it } from "vitest";
import {
	renderTotal,
	withExitCode,
} from "../../lib/cli/suites/suite-result.ts";
import { parseOptions } from "../../lib/cli/terminal/parse-options.ts";
import { runStep } from "../../lib/cli/terminal/progress.ts";

const options = {
	out: { type: "string" },
	force: { type: "boolean" },
} as const;

it("refuses an option that isn't there, and names those that are", () => {
	expect(parseOptions(options, ["--out", "x"])).toMatchObject({ out: "x" });
	expect(() => parseOptions(options, ["--fource"])).toThrow(
		"Unknown option '--fource'. Options: --out, --force.",
	);
});

it("shows a step's name before its time, its note after it", async () => {
	const printed: string[] = [];
	const print = (text: string) => printed.push(text);
	await runStep(
		print,
		"pages",
		async () => 3,
		(count) => `${count} pages`,
	);
	expect(printed[0]).toBe("  pages       ");
	expect(printed[1]).toMatch(/^ +\d+\.\d s {2}3 pages\n$/);
});

it("ends the line of a step that failed, and passes the failure on", async () => {
	const printed: string[] = [];
	const failing = runStep(
		(text) => printed.push(text),
		"pages",
		() => Promise.reject(new Error("no")),
	);
	await expect(failing).rejects.toThrow("no");
	expect(printed.at(-1)).toMatch(/failed\n$/);
});

it("counts the tests of all suites, and a suite that broke down as a failure", () => {
	const broken = withExitCode({ passed: 3, failed: 0 }, 1);
	expect(broken).toEqual({ passed: 3, failed: 1 });
	expect(withExitCode({ passed: 3, failed: 2 }, 1).failed).toBe(2);
	expect(renderTotal([broken, { passed: 4, failed: 0 }])).toBe(
		"7 passed, 1 failed",
	);
});
