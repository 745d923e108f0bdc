// What is to be written and a path → the file, whole or not at all.
import {
	closeSync,
	existsSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes beside the target, makes sure that the disk has it, then gives it its name in one step: a full disk or a kill leaves what
 * was there before. Gives false, and changes nothing, where the target exists and isn't to be replaced. Throws the disk's errors.
 * All of it runs without a pause, so that a signal is answered before or after it.
 */
export function writeWhole(
	path: string,
	content: string | Uint8Array,
	{ isForced = true }: { readonly isForced?: boolean } = {},
): boolean {
	if (!isForced && existsSync(path)) return false;
	mkdirSync(dirname(path), { recursive: true });
	const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
	try {
		writeSafely(draft, content);
		if (isForced) renameSync(draft, path);
		else linkOrRename(draft, path);
		return true;
	} catch (error) {
		if (hasCode(error, "EEXIST")) return false;
		throw error;
	} finally {
		rmSync(draft, { force: true });
	}
}

function writeSafely(path: string, content: string | Uint8Array): void {
	const file = openSync(path, "w");
	try {
		writeFileSync(file, content);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** A link fails where the target exists, at whatever moment it came to be; some file systems have none. */
function linkOrRename(draft: string, path: string): void {
	try {
		linkSync(draft, path);
	} catch (error) {
		if (!["EPERM", "ENOTSUP", "ENOSYS"].some((code) => hasCode(error, code)))
			throw error;
		renameSync(draft, path);
	}
}

function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && "code" in error && error.code === code;
}
