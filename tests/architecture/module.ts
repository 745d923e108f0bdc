// A source file → what the rules about the house look at.
import { readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { globSync } from "tinyglobby";
import ts from "typescript";

export type Module = {
	/** From the project's folder: lib/text/slug.ts. */
	readonly path: string;
	readonly text: string;
	/** Files of the project that it imports, from the project's folder. */
	readonly imports: readonly string[];
	/** Packages that it imports, without the path inside them. */
	readonly packages: readonly string[];
};

/** Says what is wrong, a sentence each: "path: fault". */
export type Rule = (modules: readonly Module[]) => string[];

export const SHIPPED = "{app,components,lib,enhance}/**/*.{ts,tsx,mjs,css}";
export const SUITES = "{tests,bench}/**/*.{ts,tsx,mjs}";
export const SETTINGS = "{*,.remarkrc}.{ts,mjs}";

/** Reads the project's own modules of these patterns. */
export function readModules(...patterns: string[]): Module[] {
	return globSync(patterns, { ignore: ["next-env.d.ts"] })
		.sort()
		.map((path) => moduleOf(path, readFileSync(path, "utf8")));
}

/** What a module is by its text; small bad examples are made of it too. */
export function moduleOf(path: string, text: string): Module {
	const named = path.endsWith(".css") ? importsOfCss(text) : importsOf(text);
	const own = named.filter((name) => name.startsWith("."));
	return {
		path,
		text,
		imports: own.map((name) => posix.join(dirname(path), name)),
		packages: named
			.filter((name) => !name.startsWith(".") && !name.startsWith("node:"))
			.map(packageOf),
	};
}

/** resolve("lib/cli") of node:path leads into the project. */
const OWN_FOLDER =
	/^(?:app|bench|components|content|docs|enhance|lib|public|tests)\//;

function importsOf(text: string): string[] {
	const { importedFiles } = ts.preProcessFile(text, true, true);
	// Some are named where a package's file is looked up: resolve("next/dist/bin/next"), or a typeface by its whole path.
	const resolved = [
		...text.matchAll(/\bresolve\(\s*["'`](@?[a-z][\w-]*\/[^"'`$]+)/g),
		...text.matchAll(/["'`](@[a-z-]+\/[a-z-]+\/[^"'`$]+)["'`]/g),
	];
	return [
		...importedFiles.map(({ fileName }) => fileName),
		...resolved
			.map(([, name]) => name ?? "")
			.filter((name) => !OWN_FOLDER.test(name)),
	];
}

function importsOfCss(text: string): string[] {
	return [...text.matchAll(/@import\s+["']([^"']+)/g)].map(
		([, name]) => name ?? "",
	);
}

function packageOf(name: string): string {
	const [first = "", second] = name.split("/");
	return first.startsWith("@") ? `${first}/${second}` : first;
}
