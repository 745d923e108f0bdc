// The files of the index.
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { listRecords } from "../../lib/search/list-records.ts";
import { renderClient } from "../../lib/search/render-client.ts";
import { renderSearchFiles } from "../../lib/search/render-search-files.ts";
import { sampleSite } from "../metadata/sample-site.ts";

const records = listRecords(sampleSite());

it("are the same each time", async () => {
	const first = await renderSearchFiles(records, "en");
	expect(await renderSearchFiles(records, "en")).toEqual(first);
});

it("are those that a search needs, one text for each record, and one engine", async () => {
	const files = await renderSearchFiles(records, "en-GB");
	const kinds = [...files.keys()].map((path) =>
		path.replace(/en_[\da-f]+/, "#"),
	);
	expect([...new Set(kinds)].sort()).toEqual([
		"filter/#.pf_filter",
		"fragment/#.pf_fragment",
		"index/#.pf_index",
		"pagefind-entry.json",
		"pagefind.#.pf_meta",
		"wasm.en.pagefind",
	]);
	expect(kinds.filter((path) => path.startsWith("fragment/"))).toHaveLength(
		records.length,
	);
});

it("give back what is shown as it was given", async () => {
	const files = await renderSearchFiles(records, "en");
	const shown = [...files]
		.filter(([path]) => path.startsWith("fragment/"))
		.map(([, bytes]) => {
			const text = gunzipSync(bytes).toString().replace("pagefind_dcd", "");
			return JSON.parse(JSON.parse(text).url);
		});
	expect(shown).toEqual(
		expect.arrayContaining(records.map((record) => record.shown)),
	);
});

it("leave the words of a Chinese site as we cut them", async () => {
	const files = await renderSearchFiles(records, "zh-Hans");
	expect([...files.keys()]).toContain("wasm.unknown.pagefind");
	for (const [path, bytes] of files)
		if (path.startsWith("fragment/"))
			expect(gunzipSync(bytes).toString()).not.toContain("\u200b");
});

it("come with a script that makes instances", async () => {
	expect(await renderClient()).toMatch(/createInstance/);
});
