// What publish planned → the disk, each file whole or not at all, records last.
import { existsSync } from "node:fs";
import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { glob } from "tinyglobby";
import type { Plan } from "../../record/publish/publication.ts";

/** Copies images, writes editions, then records, which alone make them count; then removes what has another place now. */
export async function writePlan(
	contentFolder: string,
	{ writes, keeps, removes }: Plan,
): Promise<void> {
	for (const { from, to } of keeps) {
		const file = join(contentFolder, to);
		if (existsSync(file)) continue;
		const source = await findNamed(contentFolder, from);
		await putWhole(file, (draft) => copyFile(source, draft));
	}
	for (const { path, text } of writes)
		await putWhole(join(contentFolder, path), (draft) =>
			writeFile(draft, text, { flush: true }),
		);
	for (const path of removes)
		await rm(join(contentFolder, path), { force: true });
}

/** The file of that name, whose letters may be written in two characters on the disk: “ü” as u and dots. */
async function findNamed(contentFolder: string, name: string): Promise<string> {
	const file = join(contentFolder, name);
	if (existsSync(file)) return file;
	const paths = await glob("images/**", { cwd: contentFolder });
	const found = paths.find((path) => path.normalize("NFC") === name);
	return found === undefined ? file : join(contentFolder, found);
}

async function putWhole(
	file: string,
	write: (draft: string) => Promise<void>,
): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	const draft = `${file}.${process.pid}.new`;
	try {
		await write(draft);
		await rename(draft, file);
	} finally {
		await rm(draft, { force: true });
	}
}
