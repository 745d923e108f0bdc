// At every moment a whole site lies on the disk, whenever the build is killed.
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
	isReplaceable,
	prepareStaging,
	putInPlace,
	stagingOf,
} from "../../lib/export/put-in-place.ts";

let work = "";
let out = "";

beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), "offprint-place-"));
	out = join(work, "out");
});

afterEach(() => rmSync(work, { recursive: true }));

function writeSite(folder: string, words: string) {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, "index.html"), words);
	writeFileSync(join(folder, "404.html"), words);
}

const frontPage = () => readFileSync(join(out, "index.html"), "utf8");

it("puts the new site in the place of the old one and leaves nothing beside it", async () => {
	writeSite(out, "old");
	await prepareStaging(out);
	writeSite(stagingOf(out), "new");
	await putInPlace(out);
	expect(frontPage()).toBe("new");
	expect(existsSync(stagingOf(out))).toBe(false);
});

it("brings the old site back when a build was killed between its two renames", async () => {
	writeSite(join(work, ".out.old"), "old");
	await prepareStaging(out);
	expect(frontPage()).toBe("old");
});

it("brings the old site back when the new one can't be put in its place", async () => {
	writeSite(out, "old");
	await expect(putInPlace(out)).rejects.toThrow();
	expect(frontPage()).toBe("old");
});

it("throws away what a killed build left half done", async () => {
	writeSite(out, "old");
	writeSite(stagingOf(out), "half");
	await prepareStaging(out);
	expect(existsSync(join(stagingOf(out), "index.html"))).toBe(false);
	expect(frontPage()).toBe("old");
});

it("replaces a site, an empty folder and none, and nothing else", async () => {
	expect(await isReplaceable(out)).toBe(true);
	mkdirSync(out);
	expect(await isReplaceable(out)).toBe(true);
	writeFileSync(join(out, "letter.txt"), "dear");
	expect(await isReplaceable(out)).toBe(false);
	writeSite(out, "old");
	expect(await isReplaceable(out)).toBe(true);
});
