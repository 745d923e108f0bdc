// What shows an image is made once, and cleared away when no site shows it.
import {
	existsSync,
	linkSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileIn, writeImages } from "../../lib/images/write-images.ts";
import type { ArticleImage } from "../../lib/model/image.ts";
import { type Illustrated, layOutIllustrated } from "./illustrated-article.ts";

let laidOut: Illustrated;
let images: ArticleImage[];
beforeAll(async () => {
	laidOut = await layOutIllustrated();
	images = laidOut.article.body.flatMap(({ image }) => image ?? []);
}, 60_000);
afterAll(() => laidOut.clear());

const write = (shown: readonly ArticleImage[], siteKey = "a test") =>
	writeImages({
		images: shown,
		files: laidOut.files,
		cacheFolder: join(laidOut.contentFolder, "cache"),
		siteKey,
	});

describe("the files that show images", () => {
	it("aren't made again while they are there", async () => {
		const { made, renditions } = await write(images);
		expect(made).toBe(0);
		expect(renditions).toHaveLength(9 + 7);
		expect(readdirSync(laidOut.imageFolder)).toHaveLength(renditions.length);
	});

	it("are the same bytes where one was lost and made again; the others aren't touched", async () => {
		const [lost = "", other = ""] = readdirSync(laidOut.imageFolder);
		const file = join(laidOut.imageFolder, lost);
		const bytes = readFileSync(file);
		rmSync(file);
		writeFileSync(join(laidOut.imageFolder, other), "as it was");
		expect((await write(images)).made).toBe(1);
		expect(readFileSync(file)).toEqual(bytes);
		expect(readFileSync(join(laidOut.imageFolder, other), "utf8")).toBe(
			"as it was",
		);
	});

	it("are whole under each name where two images are the same bytes", async () => {
		const [, image] = images;
		if (image === undefined) throw new Error("there is no image");
		const { renditions, folder } = await write([
			image,
			{ ...image, file: "copied.png" },
		]);
		expect(renditions).toHaveLength(2 * 7);
		for (const rendition of renditions)
			expect(existsSync(fileIn(folder, rendition))).toBe(true);
		await write(images);
	});

	it("are told by a list that is never half there, whatever a killed build left beside it", async () => {
		const lists = join(laidOut.contentFolder, "cache/lists");
		await write(images);
		const [name = ""] = readdirSync(lists);
		const before = readFileSync(join(lists, name), "utf8");
		// Written into, it would change under its other name too.
		const other = join(laidOut.contentFolder, "list before");
		linkSync(join(lists, name), other);
		writeFileSync(join(lists, `.${name}.4194305.tmp`), before.slice(0, 20));
		// One that a build at work is writing.
		const begun = join(lists, `.other.json.${process.ppid}.tmp`);
		writeFileSync(begun, before.slice(0, 20));
		await write(images.slice(0, 1));
		expect(readFileSync(other, "utf8")).toBe(before);
		rmSync(begun);
		expect(readdirSync(lists)).toEqual([name]);
		await write(images);
	});

	it("leave no half of one behind, and nothing that no site shows", async () => {
		writeFileSync(join(laidOut.imageFolder, ".cut.avif.1.tmp"), "half");
		const [first] = images;
		await write(images.slice(1), "another site");
		await write(first === undefined ? [] : [first]);
		expect(readdirSync(laidOut.imageFolder)).toHaveLength(9 + 7);
		await write([], "another site");
		expect(readdirSync(laidOut.imageFolder)).toHaveLength(9);
	});
});
