// enhance/ → the browser scripts, each bundled and small.
import { basename } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { type Script, scriptPath } from "../../export/attach/attach-scripts.ts";
import {
	FIGURES_INDEX_ATTRIBUTE,
	SAVED_ATTRIBUTE,
	SEARCH_ATTRIBUTE,
} from "../../model/hooks.ts";
import { bundlePagefind } from "./bundle-pagefind.ts";
import { projectFile } from "./project-file.ts";

/** The file of enhance/ and the pages that it is for. */
const SCRIPTS = [
	{ name: "first-paint", pagesWith: "main", inline: "head" },
	{ name: "figure-ages", pagesWith: ".body > .figures", inline: "head" },
	{ name: "late-faces", pagesWith: "main" },
	{ name: "article", pagesWith: "article[data-words]" },
	{
		name: "saved",
		pagesWith: `body:not(:has([${SAVED_ATTRIBUTE}]))`,
		isAfterLoad: true,
	},
	{ name: "offline", pagesWith: `[${SAVED_ATTRIBUTE}]` },
	{ name: "figures", pagesWith: `[${FIGURES_INDEX_ATTRIBUTE}]` },
	{ name: "search", pagesWith: `[${SEARCH_ATTRIBUTE}]` },
] as const;

/** Bundles every script. Browsers of the last five years read them; in older ones the page stays as it arrived. Without `offline` none starts a service worker. */
export async function bundleScripts({
	offline = true,
} = {}): Promise<Script[]> {
	const wanted = SCRIPTS.filter(({ name }) => offline || name !== "saved");
	const engine = await bundleSearchEngine();
	const texts = await bundle(
		wanted.map(({ name }) => name),
		{ define: { SEARCH_ENGINE: JSON.stringify(basename(scriptPath(engine))) } },
	);
	return [
		...wanted.map((script) => ({ ...script, text: texts(script.name) })),
		engine,
	];
}

/** The worker that the script of /search/ starts when somebody looks for something. */
async function bundleSearchEngine(): Promise<Script> {
	const name = "search-engine";
	const texts = await bundle([name], await bundlePagefind());
	return { name, text: texts(name) };
}

/** Bundles the service worker; where nothing shall be saved, the one that clears away what an earlier one has. */
export async function bundleServiceWorker(offline: boolean): Promise<string> {
	const name = offline ? "service-worker" : "farewell-worker";
	const texts = await bundle([name]);
	return texts(name);
}

type Bundling = Pick<BuildOptions, "define" | "plugins" | "inject">;

async function bundle(
	names: readonly string[],
	{ define, ...options }: Bundling = {},
): Promise<(name: string) => string> {
	const { outputFiles } = await build({
		entryPoints: names.map((name) => projectFile(`enhance/${name}.ts`)),
		outdir: ".",
		bundle: true,
		minify: true,
		write: false,
		format: "iife",
		target: "es2021",
		charset: "utf8",
		logLevel: "silent",
		// Workbox tells developers much, and readers nothing.
		define: { "process.env.NODE_ENV": '"production"', ...define },
		...options,
	});
	return (name) => {
		const file = outputFiles.find(
			({ path }) => basename(path) === `${name}.js`,
		);
		if (file === undefined) throw new Error(`no script "${name}"`);
		return file.text.trim();
	};
}
