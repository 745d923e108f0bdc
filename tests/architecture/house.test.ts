// The house keeps its rules, and each rule finds the fault that it is there for.
import { describe, expect, it } from "vitest";
import {
	type Module,
	moduleOf,
	type Rule,
	readModules,
	SETTINGS,
	SHIPPED,
	SUITES,
} from "./module.ts";
import {
	exportsItsOwn,
	isNamedPlainly,
	isShort,
	trustsTheCompiler,
} from "./rules/files.ts";
import { knowsNoClock, needsNoClient } from "./rules/pages.ts";
import { importsInNoCircle, keepsToItsRoom } from "./rules/rooms.ts";

const everyModule = readModules(SHIPPED, SUITES, SETTINGS).filter(
	({ path }) => !path.endsWith(".css"),
);

type Case = {
	readonly title: string;
	readonly rule: Rule;
	readonly bad: readonly Module[];
	readonly says: string;
};

const CASES: readonly Case[] = [
	{
		title: "a room imports only what it may",
		rule: keepsToItsRoom,
		bad: [moduleOf("lib/text/a.ts", 'import { b } from "../model/b.ts";')],
		says: "lib/text/a.ts: imports lib/model/b.ts; text may import nothing",
	},
	{
		title: "a page never reads content by itself",
		rule: keepsToItsRoom,
		bad: [
			moduleOf(
				"components/a.tsx",
				'import { b } from "../lib/content/load-site.ts";',
			),
		],
		says: "components/a.tsx: imports lib/content/load-site.ts; components may import model, text, messages",
	},
	{
		title: "a browser script imports the shared names alone",
		rule: keepsToItsRoom,
		bad: [
			moduleOf("enhance/a.ts", 'import { b } from "../lib/model/article.ts";'),
		],
		says: "enhance/a.ts: imports lib/model/article.ts; enhance may import model, text",
	},
	{
		title: "modules import each other in no circle",
		rule: importsInNoCircle,
		bad: [
			moduleOf("lib/text/a.ts", 'import { b } from "./b.ts";'),
			moduleOf("lib/text/b.ts", 'import { a } from "./a.ts";'),
		],
		says: "lib/text/a.ts: imports itself by lib/text/b.ts",
	},
	{
		title: "pages need no React in the browser: Suspense",
		rule: needsNoClient,
		bad: [moduleOf("components/a.tsx", "export const A = () => <Suspense />;")],
		says: "components/a.tsx: Suspense needs React in the browser",
	},
	{
		title: "pages need no React in the browser: 'use client'",
		rule: needsNoClient,
		bad: [moduleOf("app/a.tsx", '"use client";')],
		says: "app/a.tsx: 'use client' needs React in the browser",
	},
	{
		title: "pages need no React in the browser: next/link",
		rule: needsNoClient,
		bad: [moduleOf("app/a.tsx", 'import Link from "next/link";')],
		says: "app/a.tsx: next/link needs React in the browser",
	},
	{
		title: "pages need no React in the browser: loading.tsx",
		rule: needsNoClient,
		bad: [moduleOf("app/articles/loading.tsx", "")],
		says: "app/articles/loading.tsx: loading.tsx needs React in the browser",
	},
	{
		title: "rendering knows no clock and no chance",
		rule: knowsNoClock,
		bad: [moduleOf("components/a.tsx", "const now = Date.now();")],
		says: "components/a.tsx: reads the clock or chance; the same content gives the same bytes",
	},
	{
		title: "files are short",
		rule: isShort,
		bad: [moduleOf("lib/text/a.ts", "\n".repeat(300))],
		says: "lib/text/a.ts: 300 lines; split it at 250",
	},
	{
		title: "files are named in kebab-case",
		rule: isNamedPlainly,
		bad: [moduleOf("lib/text/FoldText.ts", "")],
		says: "lib/text/FoldText.ts: not in kebab-case",
	},
	{
		title: "files are named after what they do",
		rule: isNamedPlainly,
		bad: [moduleOf("lib/text/text-utils.ts", "")],
		says: "lib/text/text-utils.ts: its name doesn't tell what it does",
	},
	{
		title: "modules export their own",
		rule: exportsItsOwn,
		bad: [moduleOf("lib/text/a.ts", 'export { b } from "./b.ts";')],
		says: "lib/text/a.ts: exports what another module has",
	},
	{
		title: "exports have names, but where Next wants a default",
		rule: exportsItsOwn,
		bad: [moduleOf("lib/text/a.ts", "export default function a() {}")],
		says: "lib/text/a.ts: has a default export",
	},
	{
		title: "types are never cast",
		rule: trustsTheCompiler,
		bad: [moduleOf("lib/text/a.ts", "const a = b as string;")],
		says: "lib/text/a.ts: casts (b as string)",
	},
	{
		title: "nothing is asserted to be there",
		rule: trustsTheCompiler,
		bad: [moduleOf("lib/text/a.ts", "const a = b!;")],
		says: "lib/text/a.ts: asserts (b!)",
	},
];

describe("the house", () => {
	it("has modules to look at in every room", () => {
		const tops = new Set(everyModule.map(({ path }) => path.split("/")[0]));
		expect([...tops]).toEqual(
			expect.arrayContaining(["app", "components", "lib", "tests"]),
		);
	});

	for (const { title, rule, bad, says } of CASES)
		it(`${title}: kept here, and a breach is found`, () => {
			expect(rule(everyModule)).toEqual([]);
			expect(rule(bad)).toEqual([says]);
		});
});
