// What publish planned → the disk, each file whole or not at all, records last.
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plan } from "../../record/publish/publication.ts";

/** Writes editions, then records, which alone make them count; then removes what has another place now. */
export async function writePlan(
	contentFolder: string,
	{ writes, removes }: Plan,
): Promise<void> {
	for (const { path, text } of writes) {
		const file = join(contentFolder, path);
		await mkdir(dirname(file), { recursive: true });
		const draft = `${file}.${process.pid}.new`;
		try {
			await writeFile(draft, text, { flush: true });
			await rename(draft, file);
		} finally {
			await rm(draft, { force: true });
		}
	}
	for (const path of removes)
		await rm(join(contentFolder, path), { force: true });
}
