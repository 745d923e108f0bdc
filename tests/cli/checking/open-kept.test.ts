// What a second check takes over from the first: everything that is the same, and nothing else.
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openKept } from "../../../lib/cli/checking/open-kept.ts";
import { loadSite } from "../../../lib/content/load-site.ts";

let work = "";
const file = () => join(work, "kept");

beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), "offprint-kept-"));
});

afterEach(() => rmSync(work, { recursive: true }));

/** One run that asks for a result; says whether it had to be made. */
async function ask(...inputs: string[]): Promise<boolean> {
	const { keep, save } = openKept(file());
	let isMade = false;
	const value = await keep(inputs, async () => {
		isMade = true;
		return { of: inputs };
	});
	expect(value).toEqual({ of: inputs });
	save();
	return isMade;
}

it("makes a result once while its inputs are the same", async () => {
	expect(await ask("article", "one")).toBe(true);
	expect(await ask("article", "one")).toBe(false);
});

it("tells inputs apart however they are cut", async () => {
	await ask("ab", "c");
	expect(await ask("a", "bc")).toBe(true);
	expect(await ask("a", "bc", "")).toBe(true);
});

it("forgets what a run didn't ask for", async () => {
	await ask("one");
	await ask("two");
	expect(await ask("one")).toBe(true);
});

it("makes all anew where its file is broken", async () => {
	await ask("one");
	writeFileSync(file(), "half a li");
	expect(await ask("one")).toBe(true);
	expect(await ask("one")).toBe(false);
});

it("gives the same site and the same Problems as a check that remembers nothing", async () => {
	const content = join(work, "content");
	cpSync("content", content, { recursive: true });
	const check = async () => {
		const { keep, save } = openKept(file());
		const loaded = await loadSite({ contentFolder: content, keep });
		save();
		expect(loaded).toEqual(await loadSite({ contentFolder: content }));
		return loaded.problems.map(({ rule }) => rule);
	};
	expect(await check()).toEqual([]);
	expect(await check()).toEqual([]);
	const article = join(
		content,
		"articles/deepseek-sparks-a-chip-revolution.md",
	);
	const text = readFileSync(article, "utf8");
	// The claim's number in the front matter stays as it is.
	const at = text.lastIndexOf("less than 15%");
	writeFileSync(
		article,
		`${text.slice(0, at)}less than 25%${text.slice(at + 13)}`,
	);
	expect(await check()).toContain("figure-claim-not-in-body");
	writeFileSync(article, text);
	expect(await check()).toEqual([]);
	const record = join(content, "record/deepseek-sparks-a-chip-revolution.yaml");
	const published = readFileSync(record, "utf8");
	writeFileSync(record, published.replace(/2025|2026/, "2024"));
	expect(await check()).toContain("record-edited");
	writeFileSync(record, published);
	writeFileSync(
		article,
		text.replace("\nlang: en", "\nlang: en-US\ntranslationOf: nothing-at-all"),
	);
	expect(await check()).toContain("translation-of-unknown");
	expect(await check()).toContain("translation-of-unknown");
}, 60_000);
