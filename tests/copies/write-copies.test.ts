// Copies are made once, again when what they are made of changes, and never half.
import {
	existsSync,
	linkSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCopies } from "../../lib/copies/read-copies.ts";
import { writeCopies } from "../../lib/copies/write-copies.ts";
import { articleWith } from "./copied-article.ts";
import { siteOf } from "./site-of.ts";

let cacheFolder = "";
beforeAll(() => {
	cacheFolder = mkdtempSync(join(tmpdir(), "copies-"));
});
afterAll(() => rmSync(cacheFolder, { recursive: true }));

const english = { ...articleWith("A lead."), slug: "english" };
const chinese = { ...articleWith("中文", { lang: "zh" }), slug: "chinese" };

describe("the copies of a site", () => {
	it("are of four kinds, with their true sizes, and those that no face can set are named", async () => {
		const told: string[] = [];
		const { index, leftOut, made, indexFile } = await writeCopies({
			site: siteOf(english, chinese),
			cacheFolder,
			onProgress: (done, all) => told.push(`${done} of ${all}`),
		});
		expect(made).toBe(2);
		expect(told).toEqual(["1 of 2", "2 of 2"]);
		expect(index.map(({ path }) => path)).toEqual([
			"/articles/english/copies/english-a4.pdf",
			"/articles/english/copies/english-letter.pdf",
			"/articles/english/copies/english.epub",
			"/articles/english/copies/english.html",
			"/articles/chinese/copies/chinese.epub",
			"/articles/chinese/copies/chinese.html",
		]);
		for (const { file, bytes } of index)
			expect(readFileSync(file).length).toBe(bytes);
		expect(leftOut.map(({ slug, kind }) => `${slug} ${kind}`)).toEqual([
			"chinese pdf-a4",
			"chinese pdf-letter",
		]);
		expect(leftOut[0]?.missing).toEqual(expect.arrayContaining(["中", "文"]));

		process.env.OFFPRINT_COPIES = indexFile;
		const offered = await readCopies("chinese");
		delete process.env.OFFPRINT_COPIES;
		expect(offered.map(({ kind }) => kind)).toEqual(["epub", "html"]);
	}, 60_000);

	it("aren't made again while nothing changes, and only that one when one article does", async () => {
		const again = await writeCopies({
			site: siteOf(english, chinese),
			cacheFolder,
		});
		expect(again.made).toBe(0);
		expect(again.index).toHaveLength(6);
		const changed = { ...english, headline: "Another headline" };
		const after = await writeCopies({
			site: siteOf(changed, chinese),
			cacheFolder,
		});
		expect(after.made).toBe(1);
	}, 60_000);

	it("are told by a list that is never half there, whatever a killed build left beside it", async () => {
		const write = () =>
			writeCopies({ site: siteOf(english, chinese), cacheFolder });
		const { indexFile } = await write();
		const before = readFileSync(indexFile, "utf8");
		// Written into, it would change under its other name too.
		const other = join(cacheFolder, "list before");
		linkSync(indexFile, other);
		const half = join(indexFile, "..", ".half.json.4194305.tmp");
		writeFileSync(half, before.slice(0, 20));
		// One that a build at work is writing.
		const begun = join(indexFile, "..", `.other.json.${process.ppid}.tmp`);
		writeFileSync(begun, before.slice(0, 20));
		await writeCopies({ site: siteOf(chinese), cacheFolder });
		rmSync(begun);
		expect(readFileSync(other, "utf8")).toBe(before);
		expect(existsSync(half)).toBe(false);
		await write();
	}, 60_000);

	it("leave nothing behind of what no page offers any more", async () => {
		expect(readdirSync(join(cacheFolder, "made"))).toHaveLength(2);
	});

	it("are whole after a build that was killed while it wrote them", async () => {
		const { index } = await writeCopies({ site: siteOf(english), cacheFolder });
		const folder = join(index[0]?.file ?? "", "..");
		rmSync(folder, { recursive: true });
		await mkdir(`${folder}.part`, { recursive: true });
		const again = await writeCopies({ site: siteOf(english), cacheFolder });
		expect(again.made).toBe(1);
		expect(again.index.every(({ file }) => existsSync(file))).toBe(true);
		expect(existsSync(`${folder}.part`)).toBe(false);
	}, 60_000);
});
