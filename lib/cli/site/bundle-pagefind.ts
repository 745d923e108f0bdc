// How Pagefind's own script for browsers comes into ours.
import type { BuildOptions, Plugin } from "esbuild";
import { renderClient } from "../../search/render-client.ts";
import { projectFile } from "./project-file.ts";

const NAME = "pagefind/client";

/** Options of a script that imports `pagefind/client`, with our way to fetch in place of the browser's. */
export async function bundlePagefind() {
	const contents = await renderClient();
	const plugin: Plugin = {
		name: "pagefind",
		setup(build) {
			build.onResolve({ filter: new RegExp(`^${NAME}$`) }, ({ path }) => ({
				path,
				namespace: "pagefind",
			}));
			build.onLoad({ filter: /^/, namespace: "pagefind" }, () => ({
				contents,
				loader: "js" as const,
			}));
		},
	};
	return {
		plugins: [plugin],
		inject: [projectFile("enhance/search/engine/fetch-part.ts")],
	} satisfies BuildOptions;
}
