// A finished folder → the place of the last one, by renames: at every moment one of the two is whole on the disk.
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Where a site is made before it takes the place of `folder`: beside it, since renames don't cross disks. */
export function stagingOf(folder: string): string {
	return join(dirname(folder), `.${basename(folder)}.new`);
}

/** Puts `stagingOf(folder)` in the place of `folder`. */
export async function putInPlace(folder: string): Promise<void> {
	const previous = previousOf(folder);
	await rm(previous, { recursive: true, force: true });
	if (existsSync(folder)) await rename(folder, previous);
	try {
		await rename(stagingOf(folder), folder);
	} catch (error) {
		if (existsSync(previous)) await rename(previous, folder);
		throw error;
	}
	await rm(previous, { recursive: true, force: true });
}

/** Empties the place where a site is made, and undoes what a killed `putInPlace` left half done. */
export async function prepareStaging(folder: string): Promise<void> {
	const previous = previousOf(folder);
	if (existsSync(previous) && !existsSync(folder))
		await rename(previous, folder);
	await rm(stagingOf(folder), { recursive: true, force: true });
	await mkdir(stagingOf(folder), { recursive: true });
}

/** Whether a folder may be replaced: it isn't there, is empty, or holds a site. */
export async function isReplaceable(folder: string): Promise<boolean> {
	if (!existsSync(folder)) return true;
	const names = await readdir(folder);
	return (
		names.length === 0 ||
		(names.includes("index.html") && names.includes("404.html"))
	);
}

function previousOf(folder: string): string {
	return join(dirname(folder), `.${basename(folder)}.old`);
}
