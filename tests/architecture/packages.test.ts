// The packages: what is imported is listed, what is listed is imported, told in README, runs on Node 20 and installs without a script.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { moduleOf, readModules, SETTINGS, SHIPPED, SUITES } from "./module.ts";
import { declaresWhatItImports, idleDependencies } from "./rules/packages.ts";

const names = z.record(z.string(), z.string());
const manifest = z
	.object({ dependencies: names, devDependencies: names })
	.parse(JSON.parse(readFileSync("package.json", "utf8")));
const lock = z
	.object({
		packages: z.record(
			z.string(),
			z.object({ os: z.array(z.string()).optional() }).loose(),
		),
	})
	.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
const dependencies = {
	shipped: Object.keys(manifest.dependencies),
	development: Object.keys(manifest.devDependencies),
};
const modules = readModules(SHIPPED, SUITES, SETTINGS);

it("imports no package that isn't listed where it is needed", () => {
	const rule = declaresWhatItImports(dependencies);
	expect(rule(modules)).toEqual([]);
	expect(
		rule([
			moduleOf("lib/text/a.ts", 'import { b } from "left-pad";'),
			moduleOf("lib/text/b.ts", 'import { b } from "vitest";'),
		]),
	).toEqual([
		"lib/text/a.ts: imports left-pad, which package.json doesn't list for it",
		"lib/text/b.ts: imports vitest, which package.json doesn't list for it",
	]);
});

it("lists no package that nothing imports", () => {
	expect(idleDependencies(dependencies, modules)).toEqual([]);
	expect(
		idleDependencies({ shipped: ["left-pad"], development: [] }, modules),
	).toEqual(["left-pad"]);
});

it("is built on the packages that it was asked to be built on", () => {
	const imported = new Set(modules.flatMap(({ packages }) => packages));
	for (const name of [
		"next",
		"react",
		"react-dom",
		"remark",
		"remark-html",
		"gray-matter",
		"tailwindcss",
	]) {
		expect(dependencies.shipped).toContain(name);
		expect(imported, name).toContain(name);
	}
	for (const name of ["vitest", "@playwright/test"]) {
		expect(dependencies.development).toContain(name);
		expect(imported, name).toContain(name);
	}
});

it("tells in README why each package is there", () => {
	const readme = readFileSync("README.md", "utf8");
	const untold = [...dependencies.shipped, ...dependencies.development].filter(
		(name) =>
			!name.startsWith("@types/") &&
			!readme.includes(`\`${name}\``) &&
			!readme.includes(`\`${name.split("/")[0]}/*\``),
	);
	expect(untold).toEqual([]);
});

it("locks the binaries of every platform, not of one alone", () => {
	const systems = new Set(
		Object.values(lock.packages).flatMap(({ os }) => os ?? []),
	);
	expect([...systems]).toEqual(
		expect.arrayContaining(["linux", "darwin", "win32"]),
	);
});
