// What npm run publish refuses, having written nothing, because it would be lost or would stay.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { LEAD, layOutDesk } from "./desk.ts";

let desk = layOutDesk();

beforeEach(() => {
	desk.clear();
	desk = layOutDesk();
});

afterAll(() => desk.clear());

describe("an article that isn't published yet", () => {
	it("isn't published before its day, for every correction would be older", async () => {
		await expect(desk.publish("2026-03-01")).rejects.toThrow(
			"harbour-bridge: its publishedOn, 2026-03-02, is later than 2026-03-01; correct it",
		);
		expect(existsSync(join(desk.content, "record"))).toBe(false);
	});

	it("isn't published with an update older than itself", async () => {
		const file = desk.fileOf("harbour-bridge");
		const update = "updatedAt: 2026-02-28T09:00:00+01:00\nlang";
		writeFileSync(file, readFileSync(file, "utf8").replace("lang", update));
		await expect(desk.publish("2026-03-04")).rejects.toThrow(
			/the update, 2026-02-28.*\n\n1 problem; nothing was published/,
		);
		expect(existsSync(join(desk.content, "record"))).toBe(false);
	});
});

describe("a published article", () => {
	beforeEach(() => desk.publish("2026-03-03"));

	it("can't lose its earlier editions with its record", async () => {
		desk.write([LEAD]);
		await desk.publish("2026-03-05", "update");
		const second = join(desk.content, "editions/harbour-bridge/2.md");
		const text = readFileSync(second, "utf8");
		rmSync(join(desk.content, "record/harbour-bridge.yaml"));
		await expect(desk.publish("2026-03-06")).rejects.toThrow(
			/has editions that no record tells of: restore .*record\/harbour-bridge\.yaml from version control/,
		);
		expect(readFileSync(second, "utf8")).toBe(text);
	});

	it("is published by running publish again where that was stopped before its record", async () => {
		rmSync(join(desk.content, "record/harbour-bridge.yaml"));
		expect(await desk.publish("2026-03-05")).toMatchObject([
			{ did: "published" },
		]);
	});

	it("isn't withdrawn with changes that no edition has, for its file goes", async () => {
		desk.write([LEAD]);
		await expect(desk.withdraw("harbour-bridge", "x")).rejects.toThrow(
			"has changes that no edition has; keep it elsewhere",
		);
		expect(existsSync(desk.fileOf("harbour-bridge"))).toBe(true);
		rmSync(desk.fileOf("harbour-bridge"));
		expect(await desk.withdraw("harbour-bridge", "x")).toMatchObject([
			{ did: "withdrawn" },
		]);
	});

	it("takes a note that only looks as if it had marks", async () => {
		desk.write([LEAD]);
		const text = "It said 3 < 5 * 2 [sic]; see https://example.org/a_b_c.";
		await desk.publish("2026-03-05", "update", text);
		expect((await desk.load()).rules).toEqual([]);
	});

	it.each([
		["The fare is **140** euros.", '"**140**"'],
		["See [the letter](https://example.org/x).", '"[the letter]('],
		["The fare is <b>140</b> euros.", '"<b>"'],
	])(
		"refuses a note with marks that readers would see: %s",
		async (text, told) => {
			desk.write([LEAD]);
			await expect(desk.publish("2026-03-05", "update", text)).rejects.toThrow(
				told,
			);
			await expect(desk.withdraw("harbour-bridge", text)).rejects.toThrow(told);
		},
	);
});
