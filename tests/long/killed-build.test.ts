// A build that is killed at any moment leaves a whole site, and the next build succeeds.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";

const work = mkdtempSync(join(tmpdir(), "offprint-killed-"));
const out = join(work, "out");
const ARTICLE = "articles/deepseek-sparks-a-chip-revolution/index.html";
/** Shares of a whole build's time after which one is killed. */
const MOMENTS = [0.05, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 1];

let secondsOfBuild = 0;

beforeAll(async () => {
	const start = performance.now();
	expect(await build().ended).toBe(0);
	secondsOfBuild = (performance.now() - start) / 1000;
	cpSync(out, join(work, "whole"), { recursive: true });
});

afterAll(() => rmSync(work, { recursive: true }));

/** A build in a process group of its own, so that what it starts can be killed with it. */
function build() {
	const child = spawn(
		process.execPath,
		["lib/cli/bootstrap.mjs", "build", "--force", "--out", out],
		{ detached: true, stdio: "ignore" },
	);
	const ended = new Promise<number | null>((done) => child.on("exit", done));
	const kill = () => {
		if (child.pid === undefined) throw new Error("the build didn't start");
		try {
			process.kill(-child.pid, "SIGKILL");
		} catch {
			// It had ended by itself.
		}
	};
	return { ended, kill };
}

it.each(MOMENTS)(
	"leaves the whole site when it is killed after %f of its time",
	async (share) => {
		const { ended, kill } = build();
		await setTimeout(share * secondsOfBuild * 1000);
		kill();
		await ended;
		expect(await build().ended).toBe(0);
		expect(readFileSync(join(out, ARTICLE), "utf8")).toBe(
			readFileSync(join(work, "whole", ARTICLE), "utf8"),
		);
	},
);
