// One build at a time: a file that names the process at work. A file whose process is gone is no lock.
import { readFileSync, rmSync } from "node:fs";
import { writeWhole } from "../../disk/write-whole.ts";
import { CommandError } from "../terminal/command-error.ts";

const held = new Set<string>();

/** Takes the lock or throws a CommandError that names who has it. Gives what releases it; the process's end does so too. */
export function takeLock(path: string): () => void {
	if (!claim(path)) {
		const holder = Number(readLock(path));
		if (isAtWork(holder, path))
			throw new CommandError(
				`Another build is running (process ${holder}). Wait for its end; if there is none, remove ${path}.`,
			);
		rmSync(path, { force: true });
		if (!claim(path)) return takeLock(path);
	}
	held.add(path);
	const release = () => {
		process.off("exit", release);
		held.delete(path);
		if (readLock(path) === String(process.pid)) rmSync(path, { force: true });
	};
	process.on("exit", release);
	return release;
}

/** Of two that try, one alone succeeds. */
function claim(path: string): boolean {
	return writeWhole(path, String(process.pid), { isForced: false });
}

function readLock(path: string): string {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}

function isAtWork(pid: number, path: string): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	// In a container process numbers come again: a lock of our own number that we don't hold is an earlier run's.
	if (pid === process.pid) return held.has(path);
	try {
		process.kill(pid, 0);
		return !isZombie(pid);
	} catch (error) {
		// A process of another user's can't be signalled, and lives.
		return hasCode(error, "EPERM");
	}
}

/** A killed process can be signalled until its parent takes note of its end; in a container that can be late. Linux tells. */
function isZombie(pid: number): boolean {
	try {
		return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
	} catch {
		return false;
	}
}

function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && "code" in error && error.code === code;
}
