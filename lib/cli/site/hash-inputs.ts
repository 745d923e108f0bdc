// Everything that a built site depends on → one hash.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";
import { projectFile } from "./project-file.ts";

const INPUTS = [
	"{app,components,lib,enhance,public}/**",
	"next.config.ts",
	"postcss.config.mjs",
	"tsconfig.json",
	"package.json",
	"package-lock.json",
];

/** SHA-256 over the project's sources, the content folder, SITE_URL and Node's major version: paths and bytes, no times. */
export async function hashInputs(contentFolder: string): Promise<string> {
	const project = projectFile("");
	const hash = createHash("sha256");
	const [nodeMajor = ""] = process.versions.node.split(".");
	hash.update(`${process.env.SITE_URL ?? ""}\0${nodeMajor}\0`);
	await hashFiles(hash, project, INPUTS);
	await hashFiles(hash, contentFolder, ["**"]);
	return hash.digest("hex");
}

async function hashFiles(
	hash: ReturnType<typeof createHash>,
	folder: string,
	patterns: string[],
) {
	const paths = (await glob(patterns, { cwd: folder })).sort();
	for (const path of paths) {
		const bytes = await readFile(join(folder, path));
		hash.update(`${path}\0${bytes.length}\0`).update(bytes);
	}
}
