// What Next does for us: render every route to a static page. The rest of the site is made from that export by lib/export.
import type { NextConfig } from "next";

const isDevelopment = process.env.NODE_ENV === "development";

const config: NextConfig = {
	output: "export",
	// A build puts the files of images among its pages by itself; while an editor works, a route makes each as it is asked for.
	pageExtensions: isDevelopment ? ["tsx", "ts", "dev.ts"] : ["tsx", "ts"],
	trailingSlash: true,
	// Not out/: an export is checked before it takes the place of the last good site. A build begins it anew, and `npm run dev` may be at work.
	distDir: isDevelopment ? ".cache/dev" : ".cache/export",
	// They find files of their own by where they lie.
	serverExternalPackages: [
		"@citation-js/core",
		"@citation-js/plugin-bibtex",
		"@citation-js/plugin-csl",
		"satori",
		"subset-font",
	],
	experimental: { inlineCss: true },
	// The tests run the type checker over the whole repo; a build needn't do it again.
	typescript: { ignoreBuildErrors: true },
	poweredByHeader: false,
};

export default config;
