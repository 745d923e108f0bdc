// Copies take no more memory for many articles than for few.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const work = mkdtempSync(join(tmpdir(), "offprint-memory-"));
afterAll(() => rmSync(work, { recursive: true }));

/** Measured on two cores: 400 to 430, the faces that are cut here too among them. */
const MOST_MEGABYTES = 500;
/** As much as an article may leave behind: measured are 0 to 0.3, and 0.5 to 4 where documents or compilers stay. */
const MOST_LEFT_MEGABYTES = 0.5;

/** Makes the copies of eighty articles and tells the most memory that it had taken after each. */
const MAKER = `
	const { loadSite } = await import("./lib/content/load-site.ts");
	const { writeCopies } = await import("./lib/copies/write-copies.ts");
	const { manyArticles } = await import("./bench/many-articles.ts");
	const { site } = await loadSite({ contentFolder: "content" });
	await writeCopies({
		site: { ...site, articles: manyArticles(site, 80) },
		cacheFolder: process.argv.at(-1),
		onProgress: () => console.log(process.resourceUsage().maxRSS / 1000),
	});
`;

it("takes no more for many articles than for few, and never more than it may", async () => {
	const child = spawn(
		process.execPath,
		["--import", "tsx", "--input-type=module", "-e", MAKER, "--", work],
		// As lib/cli/bootstrap.mjs starts every command.
		{ env: { MALLOC_ARENA_MAX: "2", ...process.env } },
	);
	let told = "";
	child.stdout.on("data", (bytes) => {
		told += bytes;
	});
	expect(await new Promise((done) => child.on("exit", done))).toBe(0);
	const megabytes = told.trim().split("\n").map(Number);
	expect(megabytes).toHaveLength(80);
	const [atHalf = 0, atEnd = 0] = [megabytes[39], megabytes[79]];
	expect(atEnd).toBeLessThan(MOST_MEGABYTES);
	expect((atEnd - atHalf) / 40).toBeLessThan(MOST_LEFT_MEGABYTES);
});
