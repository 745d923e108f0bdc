// What a thread does → one file of plain JavaScript: what reads TypeScript takes 40 megabytes in each thread that it serves.
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { writeWhole } from "../../disk/write-whole.ts";
import { COPIES_ROOM } from "../copies-room.ts";

/** In the project, so that packages are found from there. */
const FOLDER = resolve(COPIES_ROOM, "../../.cache/threads");

/** Bundles lib/copies/making/<name>.ts without its packages; gives the file's path. Throws where the source doesn't parse. */
export function bundleThread(name: "copy-worker" | "face-worker"): string {
	// Not `build`, whose own process would stay beside those that make copies.
	const { outputFiles } = buildSync({
		absWorkingDir: COPIES_ROOM,
		entryPoints: [`making/${name}.ts`],
		bundle: true,
		write: false,
		packages: "external",
		platform: "node",
		format: "esm",
		charset: "utf8",
		define: {
			"import.meta.dirname": JSON.stringify(COPIES_ROOM),
			"import.meta.url": JSON.stringify(
				pathToFileURL(join(COPIES_ROOM, "copies-room.ts")).href,
			),
		},
	});
	const file = join(FOLDER, `${name}.mjs`);
	for (const { contents } of outputFiles) writeWhole(file, contents);
	return file;
}
