// Two libraries read YAML: the quick one's values are those of the one that knows places, and faults are told by the latter.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { readYaml } from "../../lib/content/front-matter/read-yaml.ts";

const PIECES =
	"a|word| |, |- |'|\"|[|]|#| # note|1|1.5|-1|+1|0x1F|0o17|0777|1e3|.5|1_000|~|null|true|False|yes|off|2025-02-03|12:30:00|.inf|é|…|“|\\n|%|@|<<|=".split(
		"|",
	);

function valuesOf(source: string): unknown {
	const read = readYaml(source);
	return "values" in read ? read.values : undefined;
}

it("every YAML file and front matter of the site and of the tests has the same values by both", async () => {
	const files = globSync([
		"content/**/*.{md,yaml}",
		"tests/content/**/*.{md,yaml}",
	]);
	const sources = files.flatMap((file) => {
		const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
		return file.endsWith(".yaml")
			? text
			: (/^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? []);
	});
	const read = sources.filter((source) => valuesOf(source) !== undefined);
	expect(read.length).toBeGreaterThan(20);
	for (const source of read) expect(valuesOf(source)).toEqual(parse(source));
});

it("whatever an editor writes behind a field's name has the same value by both", () => {
	let compared = 0;
	const written = fc
		.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
		.map((pieces) => `field: ${pieces.join("")}\n`)
		// A number too large for a double is a word to the one and infinite to the other; no field takes either.
		.filter((source) => !/e\d{3}/.test(source));
	fc.assert(
		fc.property(written, (source) => {
			const values = valuesOf(source);
			if (values === undefined) return;
			compared += 1;
			expect(values).toEqual(parse(source, { logLevel: "silent" }));
		}),
		{ numRuns: 2000 },
	);
	expect(compared).toBeGreaterThan(1000);
});

it("a value is where it stands, and so is its name", () => {
	const read = readYaml(
		"headline: A bridge\nfigures:\n  - id: cost\n    value: '70%'\n",
	);
	if (!("locate" in read)) throw new Error("it was refused");
	expect(read.locate(["figures", 0, "value"])).toEqual({ line: 4, column: 12 });
	expect(read.locate(["figures", 0, "value"], true)).toEqual({
		line: 4,
		column: 5,
	});
});

it("a fault is told where it stands, and each name that stands twice", () => {
	expect(readYaml('a: "open\nb: 1\n')).toMatchObject({
		faults: [
			{ line: 1, column: 4, message: expect.stringContaining("isn’t closed") },
		],
	});
	expect(readYaml("a: 1\nb: 2\na: 3\nb: 4\n")).toEqual({
		faults: [
			{ line: 3, column: 1, message: expect.stringMatching(/^"a" stands/) },
			{ line: 4, column: 1, message: expect.stringMatching(/^"b" stands/) },
		],
	});
});
