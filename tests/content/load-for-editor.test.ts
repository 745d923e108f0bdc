// While an editor works, pages show the content as it is, and don't read all of it for each request.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, it } from "vitest";
import { buildHere } from "../../lib/content/build-job.ts";
import { loadForEditor } from "../../lib/content/load-for-editor.ts";
import { FRONT_MATTER } from "./published/article-of.ts";
import { COST, LEAD, layOutDesk } from "./published/desk.ts";

let desk: ReturnType<typeof layOutDesk>;
beforeEach(() => {
	desk = layOutDesk();
});
afterEach(() => desk.clear());

it("reads the content once while nothing changes, for requests at the same time too", async () => {
	const load = loadForEditor(desk.content);
	const [one, other] = await Promise.all([load(), load()]);
	expect(one.site?.articles).toHaveLength(1);
	expect(other).toBe(one);
	expect(await load()).toBe(one);
});

it("shows at once what was written, added or taken away, in whatever folder", async () => {
	const load = loadForEditor(desk.content);
	const textOf = async () => (await load()).site?.articles[0]?.text;
	expect(await textOf()).toContain(COST);
	desk.write([LEAD]);
	expect(await textOf()).toBe(LEAD);
	desk.write([LEAD], "tunnel");
	expect((await load()).site?.articles).toHaveLength(2);
	rmSync(desk.fileOf("tunnel"));
	expect((await load()).site?.articles).toHaveLength(1);
	mkdirSync(join(desk.content, "pages"), { recursive: true });
	writeFileSync(
		join(desk.content, "pages/about-us.md"),
		"---\nheadline: About us\ndek: Who we are.\n---\n\nWe are.\n",
	);
	expect((await load()).site?.pages.map(({ slug }) => slug)).toContain(
		"about-us",
	);
});

it("builds only what was edited, however often, and forgets what was before", async () => {
	const built: string[] = [];
	const load = loadForEditor(desk.content, (job) => {
		built.push(basename(job.content.file));
		return buildHere(job);
	});
	const edit = async (...paragraphs: string[]) => {
		desk.write(paragraphs);
		built.length = 0;
		await load();
		return built;
	};
	desk.write([LEAD], "tunnel");
	await load();
	expect(built).toEqual(["harbour-bridge.md", "tunnel.md"]);
	expect(await edit(LEAD)).toEqual(["harbour-bridge.md"]);
	expect(await edit(COST)).toEqual(["harbour-bridge.md"]);
	// What it was two edits ago is no longer known.
	expect(await edit(LEAD)).toEqual(["harbour-bridge.md"]);
});

it("shows an image that was replaced under its name", async () => {
	const image = (height: number) =>
		sharp({
			create: { width: 300, height, channels: 3, background: "#a00" },
		})
			.png()
			.toBuffer();
	const file = join(desk.content, "images/bridge.png");
	mkdirSync(join(desk.content, "images"));
	writeFileSync(file, await image(200));
	writeFileSync(
		desk.fileOf("harbour-bridge"),
		FRONT_MATTER.replace(
			/---\n$/,
			`images:\n  - file: bridge.png\n    caption: It.\n    credit: The desk\n---\n\n${LEAD}\n\n![It.](bridge.png)\n`,
		),
	);
	const load = loadForEditor(desk.content);
	const shown = async () => {
		const { site, imageFiles } = await load();
		const image = site?.articles[0]?.body[1]?.image;
		return {
			heightPx: image?.heightPx,
			at: imageFiles.get(image?.sha256 ?? ""),
		};
	};
	expect(await shown()).toEqual({ heightPx: 200, at: file });
	writeFileSync(file, await image(250));
	expect(await shown()).toEqual({ heightPx: 250, at: file });
});

it("tries again when the disk has failed once", async () => {
	const load = loadForEditor(desk.content);
	const settings = join(desk.content, "site.yaml");
	rmSync(settings);
	mkdirSync(settings);
	await expect(load()).rejects.toThrow("EISDIR");
	rmSync(settings, { recursive: true });
	expect((await load()).problems.map(({ rule }) => rule)).toContain(
		"site-missing",
	);
});

it("shows the text of a draft that isn't whole yet, with its Problems", async () => {
	const load = loadForEditor(desk.content);
	writeFileSync(
		desk.fileOf("tunnel"),
		`---\nheadline: A tunnel\ndek:\nlang: en\ndraft: true\n---\n\n${LEAD}\n\n${COST}\n`,
	);
	const { site } = await load();
	expect(site?.unfinished).toMatchObject([
		{
			slug: "tunnel",
			headline: "A tunnel",
			body: [{ text: LEAD }, { text: COST }],
		},
	]);
	expect(site?.unfinished?.[0]?.body[0]?.html).toContain("harbour bridge");
	expect(
		site?.problems.filter(({ file }) => file.endsWith("tunnel.md")).length,
	).toBeGreaterThan(3);
});
