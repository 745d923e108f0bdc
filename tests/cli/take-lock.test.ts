// Two builds never write at once, and a build that was killed keeps nobody out.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { takeLock } from "../../lib/cli/site/take-lock.ts";

let folder = "";
const lock = () => join(folder, "build.lock");
const NO_PROCESS = "999999999";

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "offprint-lock-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

it("refuses a second build while the first is at work, and names it", () => {
	const release = takeLock(lock());
	expect(() => takeLock(lock())).toThrow(
		`Another build is running (process ${process.pid}).`,
	);
	release();
	expect(readdirSync(folder)).toEqual([]);
});

it("can be taken again once it was released", () => {
	takeLock(lock())();
	expect(takeLock(lock())).not.toThrow();
});

it("takes over from a build that was killed", () => {
	writeFileSync(lock(), NO_PROCESS);
	expect(takeLock(lock())).not.toThrow();
});

it("takes over a lock whose words were never written", () => {
	writeFileSync(lock(), "");
	expect(takeLock(lock())).not.toThrow();
});
