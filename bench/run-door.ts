// A command of the project, run as an editor runs it but for npm's own part → how long it takes and how much memory.
import { spawnSync } from "node:child_process";
import { projectFile } from "../lib/cli/site/project-file.ts";

export type DoorCost = {
	readonly seconds: number;
	readonly peakMegabytes: number;
};

const MEGABYTE = 1_000_000;
// maxRSS counts kibibytes.
const TELL_MEMORY =
	'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS*1024)))';

/** Throws where the command fails: a time for work that wasn't done would say nothing. */
export function runDoor(...words: readonly string[]): DoorCost {
	const start = performance.now();
	const { status, stdout, stderr, output } = spawnSync(
		process.execPath,
		["--import", TELL_MEMORY, "lib/cli/bootstrap.mjs", ...words],
		{
			cwd: projectFile(""),
			encoding: "utf8",
			maxBuffer: 1_000_000_000,
			stdio: ["ignore", "pipe", "pipe", "pipe"],
		},
	);
	const seconds = (performance.now() - start) / 1000;
	if (status !== 0) throw new Error(`${words[0]} failed: ${stdout}${stderr}`);
	return { seconds, peakMegabytes: Number(output[3]) / MEGABYTE };
}

/** The run in the middle of several. */
export function runDoorOften(
	times: number,
	...words: readonly string[]
): DoorCost {
	const runs = Array.from({ length: times }, () => runDoor(...words)).sort(
		(a, b) => a.seconds - b.seconds,
	);
	const middle = runs[Math.floor(times / 2)];
	if (middle === undefined) throw new Error("no run was asked for");
	return middle;
}
