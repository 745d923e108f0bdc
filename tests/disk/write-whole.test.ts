// A file is there whole or not at all, whenever the command is killed.
import { type ChildProcess, spawn } from "node:child_process";
import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { removeStaleDrafts } from "../../lib/disk/remove-stale-drafts.ts";
import { writeWhole } from "../../lib/disk/write-whole.ts";

const work = mkdtempSync(join(tmpdir(), "offprint-write-"));
afterAll(() => rmSync(work, { recursive: true }));

const OLD = "old ".repeat(500_000);
const NEW = "new ".repeat(500_000);
const module = resolve("lib/disk/write-whole.ts");
// Writes over and over and says so each time it begins, so that a kill falls into a write.
const WRITER = `
	const { writeWhole } = await import(${JSON.stringify(module)});
	const [path] = process.argv.slice(-1);
	const { writeSync } = await import("node:fs");
	for (;;) {
		writeSync(1, ".");
		writeWhole(path, "new ".repeat(500_000), { isForced: true });
	}
`;

it("writes what it is given, and makes the folders above", () => {
	const path = join(work, "a", "b.md");
	expect(writeWhole(path, "text", { isForced: false })).toBe(true);
	expect(readFileSync(path, "utf8")).toBe("text");
	expect(readdirSync(join(work, "a"))).toEqual(["b.md"]);
});

it("gives false and changes nothing where the file exists", () => {
	const path = join(work, "kept.md");
	writeFileSync(path, "kept");
	expect(writeWhole(path, "text", { isForced: false })).toBe(false);
	expect(readFileSync(path, "utf8")).toBe("kept");
	expect(writeWhole(path, "text", { isForced: true })).toBe(true);
	expect(readFileSync(path, "utf8")).toBe("text");
});

it("leaves the old file or the new one, never half of either, when it is killed", async () => {
	const folder = join(work, "killed");
	const path = join(folder, "draft.md");
	writeWhole(path, OLD, { isForced: false });
	for (const write of [1, 2, 3, 5, 8]) {
		const child = spawn(process.execPath, [
			"--import",
			"tsx",
			"--input-type=module",
			"-e",
			WRITER,
			"--",
			path,
		]);
		await beginningOf(write, child);
		child.kill("SIGKILL");
		await new Promise((done) => child.on("close", done));
		expect([OLD, NEW]).toContain(readFileSync(path, "utf8"));
	}
	removeStaleDrafts(folder);
	expect(readdirSync(folder)).toEqual(["draft.md"]);
}, 60_000);

it("keeps the unfinished file of a command that is at work", () => {
	const mine = join(work, `.x.md.${process.pid}.tmp`);
	const gone = join(work, ".y.md.4194305.tmp");
	writeFileSync(mine, "");
	writeFileSync(gone, "");
	removeStaleDrafts(work);
	expect(existsSync(mine)).toBe(true);
	expect(existsSync(gone)).toBe(false);
	removeStaleDrafts(join(work, "nowhere"));
});

/** Waits until the writer has begun to write for the given time. */
function beginningOf(write: number, child: ChildProcess): Promise<void> {
	let begun = 0;
	return new Promise((done, failed) => {
		child.stdout?.on("data", ({ length }: Buffer) => {
			begun += length;
			if (begun >= write) done();
		});
		child.once("exit", () => failed(new Error("The writer didn't start.")));
	});
}
