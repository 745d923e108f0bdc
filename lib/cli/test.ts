// npm test [-- --only SUITE]: builds the sites that the tests look at, finds a browser, runs every suite. npm run test:long adds the slow ones.
import { writeSpecimen } from "../../tests/specimen/write-specimen.ts";
import { ensureBrowser } from "./browser/install-browser.ts";
import { buildSite } from "./site/build-site.ts";
import { projectFile } from "./site/project-file.ts";
import { SUITES, type SuiteName } from "./suites/run-suites.ts";
import { renderTotal, type SuiteResult } from "./suites/suite-result.ts";
import { CommandError } from "./terminal/command-error.ts";
import { exitOnSignals } from "./terminal/exit-on-signals.ts";
import { parseOptions } from "./terminal/parse-options.ts";
import { printOut } from "./terminal/progress.ts";
import { runCommand } from "./terminal/run-command.ts";

const EVERY_RUN: readonly SuiteName[] = [
	"types",
	"lint",
	"vitest",
	"playwright",
];
const NEED_SITES: readonly SuiteName[] = [
	"vitest",
	"playwright",
	"long",
	"long-playwright",
];

const NEED_BROWSER: readonly SuiteName[] = ["playwright", "long-playwright"];

await runCommand(async () => {
	exitOnSignals();
	const { only, long } = parseOptions({
		only: { type: "string" },
		long: { type: "boolean", default: false },
	});
	const names = chooseSuites(only, long);
	const needsBrowser = names.some((name) => NEED_BROWSER.includes(name));
	const needsSites = names.some((name) => NEED_SITES.includes(name));
	// Most of an installation is waiting, and a build leaves a core idle at times.
	const [areBuilt, browserNote, checked] = await Promise.all([
		needsSites ? buildSites() : true,
		needsBrowser ? findOrInstallBrowser() : "",
		runInTurn(names.filter(isWithoutSites)),
	]);
	printOut(browserNote);
	if (!areBuilt) {
		printOut(`\n${renderTotal([{ passed: 0, failed: names.length }])}\n`);
		return false;
	}
	const results: SuiteResult[] = [];
	for (const name of names) {
		printOut(`\n— ${name}\n`);
		const result = checked.get(name) ?? (await SUITES[name]());
		printOut(result.said ?? "");
		results.push(result);
	}
	printOut(`\n${renderTotal(results)}\n`);
	return results.every(({ failed }) => failed === 0);
});

function isWithoutSites(name: SuiteName): boolean {
	return !NEED_SITES.includes(name);
}

async function runInTurn(
	names: readonly SuiteName[],
): Promise<ReadonlyMap<SuiteName, SuiteResult>> {
	const results = new Map<SuiteName, SuiteResult>();
	for (const name of names) results.set(name, await SUITES[name]());
	return results;
}

function chooseSuites(only: string | undefined, long: boolean): SuiteName[] {
	if (only === undefined) return [...EVERY_RUN, ...(long ? LONG : [])];
	const names = Object.keys(SUITES).filter(isSuiteName);
	const chosen = names.find((name) => name === only);
	if (chosen !== undefined) return [chosen];
	throw new CommandError(
		`--only takes ${names.join(", ")}; "${only}" is none of them.`,
	);
}

const LONG = ["long", "long-playwright"] as const;

function isSuiteName(name: string): name is SuiteName {
	return name in SUITES;
}

/** Gives what is to be printed of it in one piece; printed here where none can be had. */
async function findOrInstallBrowser(): Promise<string> {
	let said = "";
	try {
		const { name } = await ensureBrowser((text) => {
			said += text;
		});
		return `${said}Browser: ${name}\n`;
	} catch (error) {
		printOut(`\n${said}`);
		throw error;
	}
}

async function buildSites(): Promise<boolean> {
	const specimen = projectFile(".cache/specimen-content");
	await writeSpecimen(specimen);
	return (
		(await buildSite()) &&
		(await buildSite({
			contentFolder: ".cache/specimen-content",
			outFolder: ".cache/specimen-out",
		}))
	);
}
