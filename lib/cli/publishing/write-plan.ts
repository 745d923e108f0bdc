// What publish planned → the disk, each file whole or not at all, records last.
import { existsSync } from "node:fs";
import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plan } from "../../record/publish/publication.ts";

/** Copies images, writes editions, then records, which alone make them count; then removes what has another place now. */
export async function writePlan(
	contentFolder: string,
	{ writes, keeps, removes }: Plan,
): Promise<void> {
	for (const { from, to } of keeps) {
		const file = join(contentFolder, to);
		if (existsSync(file)) continue;
		await putWhole(file, (draft) => copyFile(join(contentFolder, from), draft));
	}
	for (const { path, text } of writes)
		await putWhole(join(contentFolder, path), (draft) =>
			writeFile(draft, text, { flush: true }),
		);
	for (const path of removes)
		await rm(join(contentFolder, path), { force: true });
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
