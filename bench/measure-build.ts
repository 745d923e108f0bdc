// How long a build takes: from nothing, after a change, and with nothing changed.
import { rm } from "node:fs/promises";
import { buildSite } from "../lib/cli/site/build-site.ts";
import { projectFile } from "../lib/cli/site/project-file.ts";

export type BuildTime = { readonly build: string; readonly seconds: number };

const MADE = [".next", ".cache/faces", ".cache/export"];

/** Builds `content` three times. Leaves a current site in out/. */
export async function measureBuild(): Promise<BuildTime[]> {
	for (const path of MADE)
		await rm(projectFile(path), { recursive: true, force: true });
	return [
		{ build: "from a clean tree", seconds: await time({ force: true }) },
		{ build: "everything again", seconds: await time({ force: true }) },
		{ build: "nothing changed", seconds: await time({ force: false }) },
	];
}

async function time({ force }: { force: boolean }): Promise<number> {
	const start = performance.now();
	if (!(await buildSite({ force, print: () => {} })))
		throw new Error("the site has faults; npm run build lists them");
	return (performance.now() - start) / 1000;
}
