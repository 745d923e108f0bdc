// package.json → the importer's name and version, as drafts record it.
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { projectFile } from "../site/project-file.ts";

const manifest = z.object({ name: z.string(), version: z.string() });

/** "offprint 0.1.0". */
export async function nameImporter(): Promise<string> {
	const text = await readFile(projectFile("package.json"), "utf8");
	const { name, version } = manifest.parse(JSON.parse(text));
	return `${name} ${version}`;
}
