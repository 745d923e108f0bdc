// The way by which npm starts every command.
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const run = (...args: string[]) =>
	spawnSync(process.execPath, ["lib/cli/bootstrap.mjs", ...args], {
		encoding: "utf8",
	});

it("opens a command and hands on what it was given and how it ended", () => {
	const { stderr, status } = run("bench", "--only", "nothing");
	expect(stderr).toContain('"nothing" is none of them');
	expect(status).toBe(1);
});

it("says where there is no such command", () => {
	const { stderr, status } = run("bild");
	expect(stderr).toBe(
		'There is no command "bild"; npm run lists those that there are.\n',
	);
	expect(status).toBe(1);
});
