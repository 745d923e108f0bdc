// A folder → the same without what killed commands were writing.
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const UNFINISHED = /^\..+\.(\d+)\.tmp$/;

/** Removes the unfinished files of processes that are gone; those of commands at work stay. A folder that isn't there has none. */
export function removeStaleDrafts(folder: string): void {
	for (const name of listNames(folder)) {
		const pid = Number(UNFINISHED.exec(name)?.[1]);
		if (Number.isInteger(pid) && !isRunning(pid))
			rmSync(join(folder, name), { force: true });
	}
}

function listNames(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Another user's process can't be signalled, and lives.
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
