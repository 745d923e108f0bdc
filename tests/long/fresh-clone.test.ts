// What a new user does: clone, npm start, look; npm start again.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const clone = mkdtempSync(join(tmpdir(), "offprint-clone-"));
const PORT = "4321";
const MOST_SECONDS_AGAIN = 10;

afterAll(() => rmSync(clone, { recursive: true }));

/** Starts the site and waits for the line that says where it is; gives the seconds that it took. */
async function start(): Promise<{
	seconds: number;
	stop: () => Promise<void>;
}> {
	const began = performance.now();
	const child = spawn("npm", ["start"], {
		cwd: clone,
		env: { ...process.env, PORT },
		detached: true,
		stdio: ["ignore", "pipe", "inherit"],
	});
	const ended = new Promise<void>((done) => child.on("exit", () => done()));
	let printed = "";
	await new Promise<void>((done, failed) => {
		child.stdout.on("data", (bytes) => {
			printed += bytes;
			if (printed.includes(`Offprint is at http://localhost:${PORT}/`)) done();
		});
		child.on("exit", () => failed(new Error(`it ended:\n${printed}`)));
	});
	return {
		seconds: (performance.now() - began) / 1000,
		stop: async () => {
			if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
			await ended;
		},
	};
}

it("npm start in a fresh clone installs, builds and serves; again it serves within seconds", async () => {
	execFileSync("git", ["clone", "--quiet", process.cwd(), clone]);
	const first = await start();
	const answer = await fetch(`http://localhost:${PORT}/`);
	expect(answer.status).toBe(200);
	expect(await answer.text()).toContain("Offprint");
	await first.stop();
	const second = await start();
	await second.stop();
	expect(second.seconds).toBeLessThan(MOST_SECONDS_AGAIN);
});
