// enhance/ → the text of each browser script, bundled and small.
import { build } from "esbuild";
import { projectFile } from "./project-file.ts";

/** Bundles the script of article pages. Browsers of the last five years read it; in older ones the page stays as it arrived. */
export async function bundleScripts(): Promise<{ readonly article: string }> {
	const { outputFiles } = await build({
		entryPoints: [projectFile("enhance/article.ts")],
		bundle: true,
		minify: true,
		write: false,
		format: "iife",
		target: "es2021",
		charset: "utf8",
		logLevel: "silent",
	});
	const [file] = outputFiles;
	if (file === undefined) throw new Error("esbuild gave no script");
	return { article: file.text.trim() };
}
