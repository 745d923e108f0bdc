// enhance/ → the browser scripts, each bundled and small.
import { build } from "esbuild";
import type { Script } from "../../export/attach/attach-scripts.ts";
import { projectFile } from "./project-file.ts";

/** The file of enhance/ and the pages that it is for. */
const SCRIPTS = [
	{ name: "article", pagesWith: "article[data-words]" },
] as const;

/** Bundles every script. Browsers of the last five years read them; in older ones the page stays as it arrived. */
export async function bundleScripts(): Promise<Script[]> {
	const { outputFiles } = await build({
		entryPoints: SCRIPTS.map(({ name }) => projectFile(`enhance/${name}.ts`)),
		outdir: ".",
		bundle: true,
		minify: true,
		write: false,
		format: "iife",
		target: "es2021",
		charset: "utf8",
		logLevel: "silent",
	});
	return SCRIPTS.map((script) => {
		const file = outputFiles.find(({ path }) =>
			path.endsWith(`${script.name}.js`),
		);
		if (file === undefined) throw new Error(`no script "${script.name}"`);
		return { ...script, text: file.text.trim() };
	});
}
