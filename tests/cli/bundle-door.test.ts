// What an editor's quick commands start from: never older than the source.
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bundleDoor } from "../../lib/cli/bundling/bundle-door.mjs";

let root = "";

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "offprint-doors-"));
	mkdirSync(join(root, "lib/cli"), { recursive: true });
	write(
		"greet.ts",
		'import { name } from "./name.ts";\nexport const said = "Hello, " + name;',
	);
	write("name.ts", 'export const name: string = "Ada";');
});

afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, source: string) {
	writeFileSync(join(root, "lib/cli", name), source);
}

async function open(stamp = "packages"): Promise<unknown> {
	const bundle = await bundleDoor({ root, door: "greet", stamp });
	if (bundle === undefined) return undefined;
	const door: object = await import(pathToFileURL(bundle).href);
	return Reflect.get(door, "said");
}

/** Hidden drafts too. */
function bundles(): string[] {
	const folder = join(root, ".cache/doors/greet");
	return existsSync(folder) ? readdirSync(folder) : [];
}

it("opens a door, and opens it again from the same bundle", async () => {
	expect(await open()).toBe("Hello, Ada");
	const [first] = bundles();
	expect(await open()).toBe("Hello, Ada");
	expect(bundles()).toEqual([first]);
});

it("sees a change of any source at once, even one that kept its size and its time", async () => {
	const noon = new Date("2026-03-02T12:00:00Z");
	const file = join(root, "lib/cli/name.ts");
	utimesSync(file, noon, noon);
	await open();
	write("name.ts", 'export const name: string = "Eva";');
	utimesSync(file, noon, noon);
	expect(await open()).toBe("Hello, Eva");
});

it("takes an old bundle again when its source is back", async () => {
	await open();
	write("name.ts", 'export const name: string = "Eva";');
	await open();
	write("name.ts", 'export const name: string = "Ada";');
	expect(await open()).toBe("Hello, Ada");
	expect(bundles()).toHaveLength(2);
});

it("is made anew when the packages have changed", async () => {
	await open("one");
	await open("another");
	expect(bundles()).toHaveLength(2);
});

it("leaves a source that can't be bundled to tell its fault itself, and no remains", async () => {
	write("name.ts", "export const name = ;");
	expect(await open()).toBeUndefined();
	expect(bundles()).toEqual([]);
	write("name.ts", 'export const name: string = "Ada";');
	expect(await open()).toBe("Hello, Ada");
});

it("throws away what nothing has needed for a day", async () => {
	await open();
	const [old = ""] = bundles();
	const longAgo = new Date("2026-03-02T12:00:00Z");
	utimesSync(join(root, ".cache/doors/greet", old), longAgo, longAgo);
	write("name.ts", 'export const name: string = "Eva";');
	await open();
	expect(bundles()).not.toContain(old);
	expect(bundles()).toHaveLength(1);
});
