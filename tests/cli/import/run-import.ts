// npm run import, run as a program of its own, as npm runs it.
import { type SpawnOptions, spawn } from "node:child_process";
import { resolve } from "node:path";

export type Run = {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
};

const root = resolve(import.meta.dirname, "../../..");
const DOOR = [resolve(root, "lib/cli/bootstrap.mjs"), "import"];

/** Starts it with these arguments; gives what it printed once it has ended. */
export function runImport(
	args: readonly string[],
	{ input = "", ...options }: SpawnOptions & { input?: string } = {},
): Promise<Run> {
	const child = spawnImport(args, options);
	let out = "";
	let err = "";
	child.stdout?.setEncoding("utf8").on("data", (text) => {
		out += text;
	});
	child.stderr?.setEncoding("utf8").on("data", (text) => {
		err += text;
	});
	// It may refuse before it has read.
	child.stdin?.on("error", () => {});
	child.stdin?.end(input);
	return new Promise((done) => {
		child.on("close", (code) => done({ code, out, err }));
	});
}

export function spawnImport(
	args: readonly string[],
	options: SpawnOptions = {},
) {
	return spawn(process.execPath, [...DOOR, ...args], { cwd: root, ...options });
}
