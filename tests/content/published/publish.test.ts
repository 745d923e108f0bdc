// Publishing, changing, renaming and withdrawing an article, as an editor does it.
import {
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { COST, CROWD, LEAD, layOutDesk } from "./desk.ts";

let desk = layOutDesk();

beforeEach(() => {
	desk.clear();
	desk = layOutDesk();
});

afterAll(() => desk.clear());

describe("an article", () => {
	it("is on no site before it was published", async () => {
		expect((await desk.load()).rules).toEqual(["not-published"]);
		await desk.publish("2026-03-03");
		expect((await desk.load()).rules).toEqual([]);
	});

	it("has its first edition on the day that its front matter gives", async () => {
		await desk.publish("2026-03-03");
		expect((await desk.load()).site?.editions.map(({ on }) => on)).toEqual([
			"2026-03-02",
		]);
	});

	it("that was published twice is published once", async () => {
		await desk.publish("2026-03-03");
		expect(await desk.publish("2026-03-04")).toEqual([]);
	});
});

describe("a published text", () => {
	beforeEach(() => desk.publish("2026-03-02"));

	it("can't change in silence: the build stops at the line that differs", async () => {
		desk.write([LEAD, COST.replace("821", "812"), CROWD]);
		const { problems } = await desk.load();
		expect(problems).toMatchObject([{ rule: "article-changed", line: 19 }]);
		await expect(desk.publish("2026-03-05")).rejects.toThrow(
			"differs from what was published; say what changed",
		);
	});

	it("can change with a correction, which stands beside what it touched", async () => {
		const [, costId] = (await desk.current()).body.map(({ id }) => id);
		desk.write([LEAD, COST.replace("821", "812"), CROWD]);
		await desk.publish("2026-03-05", "correction", "The price was wrong.");
		expect((await desk.current()).notes).toEqual([
			{
				kind: "correction",
				text: "The price was wrong.",
				on: "2026-03-05",
				edition: 2,
				touches: [costId],
			},
		]);
	});

	it("can change a footnote with a correction, which stands beside the footnote", async () => {
		const noted = (words: string) =>
			desk.write([`${LEAD}[^steel]`, COST, CROWD, `[^steel]: ${words}`]);
		noted("By 2024 prices.");
		await desk.publish("2026-03-04", "update");
		noted("By 2025 prices.");
		await desk.publish("2026-03-05", "correction");
		const { notes } = await desk.current();
		expect(notes.map(({ touches }) => touches).at(-1)).toEqual([
			"footnote-steel",
		]);
	});

	it("keeps its earlier editions to be read", async () => {
		desk.write([LEAD]);
		await desk.publish("2026-03-05", "update");
		const { site } = await desk.load();
		expect(site?.editions.map(({ article }) => article.body.length)).toEqual([
			3, 1,
		]);
		expect(site?.editions.map(({ isCurrent }) => isCurrent)).toEqual([
			false,
			true,
		]);
	});

	it("refuses a note without words, a note on nothing, and a day before the last edition", async () => {
		await expect(desk.publish("2026-03-05", "update")).rejects.toThrow(
			"Nothing differs",
		);
		desk.write([LEAD]);
		await expect(desk.publish("2026-03-05", "correction", " ")).rejects.toThrow(
			"The correction says nothing",
		);
		await expect(desk.publish("2026-03-01", "correction")).rejects.toThrow(
			"would be older than edition 1, which is of 2026-03-02",
		);
		expect(existsSync(join(desk.content, "editions/harbour-bridge/2.md"))).toBe(
			false,
		);
	});

	it("refuses to call a change of words a minor edit", async () => {
		desk.write([LEAD, COST.replace("821", "812"), CROWD]);
		await expect(desk.publish("2026-03-05", "minor edit")).rejects.toThrow(
			"--minor is for typography",
		);
		desk.write([LEAD, COST.replace("shut,", "shut"), CROWD]);
		expect(await desk.publish("2026-03-05", "minor edit")).toMatchObject([
			{ edition: 2 },
		]);
	});

	it("may get other topics without a note, but not without their pages being recorded", async () => {
		writeFileSync(
			desk.fileOf("harbour-bridge"),
			readFileSync(desk.fileOf("harbour-bridge"), "utf8").replace(
				"[Bridges]",
				"[Trams]",
			),
		);
		expect((await desk.load()).rules).toEqual(["listing-not-published"]);
		await desk.publish("2026-03-05");
		const { site, rules } = await desk.load();
		expect(rules).toEqual([]);
		expect(site?.permalinks.map(({ path }) => path)).toEqual(
			expect.arrayContaining(["/topics/bridges/", "/topics/trams/"]),
		);
	});

	it("can't vanish: neither deleted nor made a draft again", async () => {
		writeFileSync(
			desk.fileOf("harbour-bridge"),
			readFileSync(desk.fileOf("harbour-bridge"), "utf8").replace(
				"lang: en",
				"lang: en\ndraft: true",
			),
		);
		expect((await desk.load()).rules).toEqual(["article-gone"]);
		await expect(desk.publish("2026-03-05")).rejects.toThrow(
			"articles/harbour-bridge.md was published and isn’t there, or is a draft",
		);
		rmSync(desk.fileOf("harbour-bridge"));
		desk.write([CROWD], "another");
		await desk.publish("2026-03-05");
		expect((await desk.load()).rules).toEqual(["article-gone"]);
	});

	it("keeps its ids and editions under a new name, and its old address leads there", async () => {
		const ids = (await desk.current()).body.map(({ id }) => id);
		renameSync(desk.fileOf("harbour-bridge"), desk.fileOf("bridge-reopens"));
		await desk.publish("2026-03-05");
		const { site } = await desk.load();
		expect(site?.formerAddresses).toEqual([
			{ from: "/articles/harbour-bridge/", to: "/articles/bridge-reopens/" },
		]);
		expect((await desk.current()).body.map(({ id }) => id)).toEqual(ids);
		expect(existsSync(join(desk.content, "record/harbour-bridge.yaml"))).toBe(
			false,
		);
	});

	it("whose rename was stopped before its old record went is whole again once publish has run", async () => {
		const left = ["record/harbour-bridge.yaml", "editions/harbour-bridge/1.md"];
		const texts = left.map((path) => readFileSync(join(desk.content, path)));
		renameSync(desk.fileOf("harbour-bridge"), desk.fileOf("bridge-reopens"));
		await desk.publish("2026-03-05");
		const whole = await desk.load();
		mkdirSync(join(desk.content, "editions/harbour-bridge"), {
			recursive: true,
		});
		left.forEach((path, at) => {
			writeFileSync(join(desk.content, path), texts[at] ?? "");
		});
		const { problems } = await desk.load();
		expect(problems).toMatchObject([
			{
				rule: "rename-unfinished",
				message: expect.stringContaining("bridge-reopens already"),
			},
		]);
		expect(await desk.publish("2026-03-06")).toEqual([]);
		expect(left.filter((path) => existsSync(join(desk.content, path)))).toEqual(
			[],
		);
		expect(await desk.load()).toEqual(whole);
	});

	it("can be withdrawn, and its address says when and why", async () => {
		desk.write([CROWD], "another");
		await desk.publish("2026-03-05");
		await expect(desk.withdraw("harbour-bridge", "")).rejects.toThrow(
			"write why",
		);
		await expect(desk.withdraw("no-such", "x")).rejects.toThrow(
			'There is no published article "no-such".',
		);
		await expect(desk.withdraw("harbor-bridge", "x")).rejects.toThrow(
			'did you mean "harbour-bridge"?',
		);
		await desk.withdraw("harbour-bridge", "The report was a forgery.");
		const { site, rules } = await desk.load();
		expect(rules).toEqual([]);
		expect(site?.withdrawn).toMatchObject([
			{
				slug: "harbour-bridge",
				withdrawnOn: "2026-05-01",
				why: "The report was a forgery.",
			},
		]);
		desk.write([LEAD]);
		expect((await desk.load()).rules).toEqual(["article-withdrawn"]);
	});

	it("leads each small page that it had to its own address once it is withdrawn, also by its former name", async () => {
		desk.write([CROWD], "another");
		await desk.publish("2026-03-05");
		renameSync(desk.fileOf("harbour-bridge"), desk.fileOf("bridge-reopens"));
		await desk.publish("2026-03-05");
		await desk.withdraw("bridge-reopens", "The report was a forgery.");
		const { site } = await desk.load();
		const to = "/articles/bridge-reopens/";
		for (const slug of ["harbour-bridge", "bridge-reopens"])
			for (const page of ["editions/1/", "editions/", "current/", "cite/"])
				expect(site?.formerAddresses).toContainEqual({
					from: `/articles/${slug}/${page}`,
					to,
				});
	});

	it("has a page for holders of a copy that must go on naming each edition", async () => {
		desk.write([LEAD]);
		await desk.publish("2026-03-05", "update");
		expect((await desk.load()).site?.permalinks).toContainEqual({
			path: "/articles/harbour-bridge/current/",
			ids: ["edition-1", "edition-2"],
		});
	});
});
