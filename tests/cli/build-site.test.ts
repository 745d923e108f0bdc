// A build that can't succeed leaves the last good site as it was, and says all that is wrong.
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildSite } from "../../lib/cli/site/build-site.ts";

let work = "";
let printed = "";
const print = (text: string) => {
	printed += text;
};

beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), "offprint-build-"));
	printed = "";
});

afterEach(() => rmSync(work, { recursive: true }));

function content(...broken: string[]): string {
	const folder = join(work, "content");
	cpSync("tests/content/base", folder, { recursive: true });
	for (const name of broken)
		cpSync(`tests/content/broken/${name}`, folder, { recursive: true });
	return folder;
}

function lastGoodSite(): string {
	const folder = join(work, "out");
	mkdirSync(folder);
	writeFileSync(join(folder, "index.html"), "the last good front page");
	writeFileSync(join(folder, "404.html"), "the last good 404 page");
	return folder;
}

describe("a build with Problems", () => {
	it("leaves the last good site as it was and nothing beside it", async () => {
		const outFolder = lastGoodSite();
		const contentFolder = content("every-file-at-once");
		expect(await buildSite({ contentFolder, outFolder, print })).toBe(false);
		expect(readFileSync(join(outFolder, "index.html"), "utf8")).toBe(
			"the last good front page",
		);
		expect(readdirSync(work).sort()).toEqual(["content", "out"]);
	});

	it("tells every Problem of every file, and how many", async () => {
		const outFolder = join(work, "out");
		const contentFolder = content("every-file-at-once");
		await buildSite({ contentFolder, outFolder, print });
		for (const file of ["harbour-bridge.md", "second.md", "about.md"])
			expect(printed).toContain(file);
		expect(printed).toMatch(/\n\d+ problems; nothing was built\.\n$/);
	});
});

describe("a folder to build into", () => {
	it("that holds something else than a site is never replaced", async () => {
		const outFolder = join(work, "home");
		mkdirSync(outFolder);
		writeFileSync(join(outFolder, "letter.txt"), "dear");
		await expect(
			buildSite({ contentFolder: content(), outFolder, print }),
		).rejects.toThrow("holds something else than a site");
		expect(readdirSync(outFolder)).toEqual(["letter.txt"]);
	});
});
