// Every package that is imported is a dependency, and every dependency is imported.
import type { Module, Rule } from "../module.ts";

export type Dependencies = {
	readonly shipped: readonly string[];
	readonly development: readonly string[];
};

/** Packages that work without being imported, and who calls them. */
const CALLED_BY_OTHERS: Readonly<Record<string, string>> = {
	"@biomejs/biome": "lib/cli/suites runs it",
	"@tailwindcss/postcss": "postcss.config.mjs names it",
	tsx: "lib/cli/bootstrap.mjs starts Node with it",
};

/** @types/hast brings the types of a "hast" that has no package of its own. */
const typesOf = (name: string) => `@types/${name}`;

export const declaresWhatItImports =
	({ shipped, development }: Dependencies): Rule =>
	(modules) =>
		modules.flatMap(({ path, packages }) => {
			const declared = isShipped(path)
				? [...shipped, ...development.filter((name) => /^@types\//.test(name))]
				: [...shipped, ...development];
			return packages
				.filter(
					(name) =>
						!declared.includes(name) && !declared.includes(typesOf(name)),
				)
				.map(
					(name) =>
						`${path}: imports ${name}, which package.json doesn't list for it`,
				);
		});

/** The doors to the tests are shipped with them. */
function isShipped(path: string): boolean {
	return (
		/^(?:app|components|lib|enhance)\//.test(path) &&
		!/^lib\/cli\/(?:browser|suites)\//.test(path)
	);
}

export function idleDependencies(
	{ shipped, development }: Dependencies,
	modules: readonly Module[],
): string[] {
	const imported = new Set(modules.flatMap(({ packages }) => packages));
	return [...shipped, ...development].filter(
		(name) =>
			!imported.has(name) &&
			!imported.has(name.replace("@types/", "")) &&
			!(name in CALLED_BY_OTHERS) &&
			!isTypesOfDependency(name, [...shipped, "node"]),
	);
}

function isTypesOfDependency(name: string, shipped: readonly string[]) {
	return shipped.some((dependency) => name === typesOf(dependency));
}
