// What a folder was built from and how the build left it: by this the next build knows that nothing has changed.
import { createHash } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { glob } from "tinyglobby";
import { projectFile } from "./project-file.ts";

/** Records that `outFolder`, as it stands now, was built from inputs of this hash. */
export async function writeBuildStamp(
	outFolder: string,
	inputsHash: string,
): Promise<void> {
	const path = stampPath(outFolder);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, await stampText(outFolder, inputsHash));
}

/** Whether `outFolder` was built from inputs of this hash and stands as the build left it: every file, its size and time. */
export async function isBuildCurrent(
	outFolder: string,
	inputsHash: string,
): Promise<boolean> {
	const [recorded, actual] = await Promise.all([
		readFile(stampPath(outFolder), "utf8").catch(() => undefined),
		stampText(outFolder, inputsHash),
	]);
	return recorded === actual;
}

function stampPath(outFolder: string): string {
	const name = createHash("sha256").update(outFolder).digest("hex");
	return projectFile(`.cache/stamps/${name.slice(0, 16)}`);
}

async function stampText(
	outFolder: string,
	inputsHash: string,
): Promise<string> {
	const paths = (await glob("**", { cwd: outFolder, dot: true })).sort();
	const lines = await Promise.all(
		paths.map(async (path) => {
			const { size, mtimeMs } = await stat(join(outFolder, path));
			return `${size} ${mtimeMs} ${path}\n`;
		}),
	);
	return `${inputsHash}\n${outFolder}\n${lines.join("")}`;
}
