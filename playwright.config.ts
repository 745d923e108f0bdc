// Browser tests: the built site, and a specimen of many articles and extreme ones. npm test builds both first.
import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./lib/cli/browser/launch-options.ts";

const SITES = [
	{ name: "site", folder: "out", testIgnore: "specimen/**" },
	{
		name: "specimen",
		folder: ".cache/specimen-out",
		testMatch: "specimen/**/*.spec.ts",
	},
];

const sites = await Promise.all(
	SITES.map(async (site) => ({ ...site, port: await portFor(site.name) })),
);

export default defineConfig({
	testDir: "tests/browser",
	outputDir: ".cache/test-results",
	// One picture for every system: looks.spec.ts compares none letter by letter.
	snapshotPathTemplate: "{testDir}/looks/{arg}{ext}",
	// What is tagged @long is left to `npm run test:long`, which leaves all else.
	...(process.env.OFFPRINT_LONG_TESTS === undefined
		? { grepInvert: /@long/ }
		: { grep: /@long/ }),
	forbidOnly: process.env.CI !== undefined,
	fullyParallel: true,
	workers: "100%",
	reporter: "line",
	projects: sites.map(({ folder: _, port, ...project }) => ({
		...project,
		use: {
			baseURL: `http://localhost:${port}`,
			launchOptions: launchOptions(),
		},
	})),
	webServer: sites.map(({ folder, port }) => ({
		command: `node --import tsx tests/browser/serve.ts ${folder} ${port}`,
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
	})),
});

/** A free port, chosen once: workers read this file too and inherit the environment. */
async function portFor(site: string): Promise<number> {
	const key = `OFFPRINT_TEST_PORT_${site}`;
	process.env[key] ??= String(await freePort());
	return Number(process.env[key]);
}

function freePort(): Promise<number> {
	return new Promise((done, failed) => {
		const server = createServer();
		server.once("error", failed);
		server.listen(0, () => {
			const address = server.address();
			server.close(() =>
				done(typeof address === "object" ? (address?.port ?? 0) : 0),
			);
		});
	});
}
