// No browser → one: Playwright's own, or Debian's where that can't be fetched.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { CommandError } from "../terminal/command-error.ts";
import { type Print, runStep } from "../terminal/progress.ts";
import { runProgram } from "../terminal/run-program.ts";
import { type FoundBrowser, findBrowser } from "./find-browser.ts";

const { resolve } = createRequire(import.meta.url);

/** Gives the browser that is there, or installs one. Throws a CommandError that says how to install one by hand. */
export async function ensureBrowser(print: Print): Promise<FoundBrowser> {
	const present = findBrowser();
	if (present !== undefined) return present;
	let said = "";
	for (const { name, commands } of waysToInstall()) {
		const installed = await runStep(
			print,
			name,
			async () => {
				for (const [program, ...args] of commands) {
					const { code, output } = await runProgram(program, args);
					said = lastWords(output);
					if (code !== 0) return undefined;
				}
				return findBrowser();
			},
			(found) => found?.name ?? `refused: ${said}`,
		);
		if (installed !== undefined) return installed;
	}
	throw new CommandError(
		"The tests need a browser and none could be installed. Install Chrome or Chromium, or name one: CHROME_PATH=/path/to/chrome npm test",
	);
}

type Command = readonly [string, ...string[]];

function waysToInstall(): { name: string; commands: Command[] }[] {
	const playwright = join(
		dirname(resolve("@playwright/test/package.json")),
		"cli.js",
	);
	return [
		{
			name: "Chromium from Playwright",
			commands: [[process.execPath, playwright, "install", "chromium"]],
		},
		{
			name: "Chromium without a window, from Debian",
			commands: [
				["apt-get", "update"],
				["apt-get", "install", "-y", "chromium-headless-shell"],
			],
		},
		{
			name: "Chromium from Debian",
			commands: [
				["apt-get", "update"],
				["apt-get", "install", "-y", "chromium"],
			],
		},
	];
}

/** What a program said at last, without the places in its code at which it failed. */
function lastWords(output: string): string {
	const lines = output.split("\n").map((line) => line.trim());
	return (
		lines.findLast((line) => line !== "" && !/^(?:at |[{}])/.test(line)) ?? ""
	);
}
