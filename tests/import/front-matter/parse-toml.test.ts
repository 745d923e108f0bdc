// Front matter of texts that come from Hugo.
import { expect, it } from "vitest";
import { parseToml } from "../../../lib/import/front-matter/parse-toml.ts";

it("reads names, lists, tables and days, these as text", () => {
	expect(
		parseToml(
			'title = "The “salt” road" # kept\ndate = 2026-03-02\nlastmod = 2026-03-02T09:30:00+01:00\ntags = [\n  "Salt",\n  \'Roads\',\n]\nweight = 1_000\ndraft = true\n[author]\nname = "Ada"\n',
		),
	).toEqual({
		title: "The “salt” road",
		date: "2026-03-02",
		lastmod: "2026-03-02T09:30:00.000+01:00",
		tags: ["Salt", "Roads"],
		weight: 1000,
		draft: true,
		author: { name: "Ada" },
	});
});

it.each([
	["nothing", ""],
	["prose", "The road is old.\n"],
	["a list that is never closed", 'tags = ["Salt",\n'],
	["a name twice", 'title = "A"\ntitle = "B"\n'],
])("takes %s for none", (_, text) => {
	expect(parseToml(text)).toBeUndefined();
});
