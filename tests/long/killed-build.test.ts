// A build that is killed at any moment leaves a whole site, and the next build succeeds.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const work = mkdtempSync(join(tmpdir(), "offprint-killed-"));
const out = join(work, "out");
const ARTICLE = "articles/deepseek-sparks-a-chip-revolution/index.html";
/** Steps of a build, as it prints their names when they begin. */
const STEPS = ["faces", "content", "pages", "export", "in place"];

beforeAll(async () => {
	expect(await build().ended).toBe(0);
	cpSync(out, join(work, "whole"), { recursive: true });
});

afterAll(() => rmSync(work, { recursive: true }));

/** A build in a process group of its own, so that what it starts can be killed with it. */
function build(): {
	ended: Promise<number | null>;
	killAt: (step: string) => void;
} {
	const child = spawn(
		process.execPath,
		["lib/cli/bootstrap.mjs", "build", "--force", "--out", out],
		{ detached: true, stdio: ["ignore", "pipe", "ignore"] },
	);
	const ended = new Promise<number | null>((done) => child.on("exit", done));
	let printed = "";
	return {
		ended,
		killAt: (step) =>
			child.stdout.on("data", (bytes) => {
				printed += bytes;
				if (printed.includes(`\n  ${step}`) && child.pid !== undefined)
					process.kill(-child.pid, "SIGKILL");
			}),
	};
}

it.each(STEPS)(
	'leaves a whole site when it is killed as "%s" begins',
	async (step) => {
		const { ended, killAt } = build();
		killAt(step);
		expect(await ended).toBeNull();
		// Between two renames the old site waits beside its place; the next build brings it back.
		const site = existsSync(out) ? out : join(work, ".out.old");
		const article = readFileSync(join(site, ARTICLE), "utf8");
		expect(article).toBe(readFileSync(join(work, "whole", ARTICLE), "utf8"));
		expect(await build().ended).toBe(0);
		expect(readFileSync(join(out, ARTICLE), "utf8")).toBe(article);
	},
);
