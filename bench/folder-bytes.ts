// A folder → the bytes of all its files.
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";

export async function folderBytes(folder: string): Promise<number> {
	const paths = await glob("**", { cwd: folder, dot: true });
	const sizes = await Promise.all(
		paths.map(async (path) => (await stat(join(folder, path))).size),
	);
	return sizes.reduce((sum, size) => sum + size, 0);
}
