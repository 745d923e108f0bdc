// What was listed once goes on having an address: topics that change, articles that are withdrawn, pages of the site's own.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findCollectionPage } from "../../../lib/model/listing/collection-page.ts";
import { isWithdrawn } from "../../../lib/model/listing/entries.ts";
import { layOutDesk } from "./desk.ts";

let desk: ReturnType<typeof layOutDesk>;

beforeEach(async () => {
	desk = layOutDesk();
	await desk.publish("2026-03-03");
});
afterEach(() => desk.clear());

describe("the lists that an article stands in", () => {
	it("are recorded when it is published, so that no later build may lack them", async () => {
		const { site } = await desk.load();
		const paths = site?.permalinks.map(({ path }) => path);
		expect(paths).toEqual(
			expect.arrayContaining([
				"/sections/cities/",
				"/topics/bridges/",
				"/authors/the-desk/",
				"/archive/2026/03/",
			]),
		);
		expect(await desk.publish("2026-03-04")).toEqual([]);
	});

	it("keep the place of an article that was withdrawn, and say so", async () => {
		desk.write(
			["Another one stays.", "It has two paragraphs."],
			"tram-returns",
		);
		await desk.publish("2026-03-04");
		await desk.withdraw("harbour-bridge", "It was made up.");
		const { site, rules } = await desk.load();
		expect(rules).toEqual([]);
		if (site === undefined) throw new Error("no site");
		const page = findCollectionPage(site, "topic", ["bridges"]);
		const entries = page?.entries.map((entry) => [
			entry.slug,
			isWithdrawn(entry),
		]);
		expect(entries).toEqual([
			["harbour-bridge", true],
			["tram-returns", false],
		]);
	});

	it("stay when the last article leaves them, under the name that they had", async () => {
		const file = desk.fileOf("harbour-bridge");
		const text = readFileSync(file, "utf8");
		writeFileSync(file, text.replace("[Bridges]", "[Trams]"));
		await desk.publish("2026-03-05");
		const { site } = await desk.load();
		if (site === undefined) throw new Error("no site");
		expect(findCollectionPage(site, "topic", ["bridges"])).toMatchObject({
			name: "Bridges",
			entries: [],
		});
	});
});

it("tells once that the record of all pages and lists is lost, and doesn't begin it anew", async () => {
	rmSync(join(desk.content, "record/site/pages.yaml"));
	desk.write(["It says nothing of itself."], "tram-returns");
	const { problems } = await desk.load();
	const [lost] = problems;
	expect(problems).toHaveLength(1);
	expect(lost?.message).toMatch(
		/^the file isn’t there, but .* git checkout HEAD -- .*record\/site\/pages\.yaml$/,
	);
	await expect(desk.publish("2026-03-04")).rejects.toThrow(
		"1 problem; nothing was published",
	);
});
