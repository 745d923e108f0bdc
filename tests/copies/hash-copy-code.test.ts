// A copy is made anew when what it is made by changes: the hash must cover every room that copies reach.
import { expect, it } from "vitest";
import { COPY_ROOMS } from "../../lib/copies/making/hash-copy-code.ts";
import { readModules, SHIPPED } from "../architecture/module.ts";

it("covers every room that copies import, and that those import", () => {
	const modules = readModules(SHIPPED);
	const byPath = new Map(modules.map((module) => [module.path, module]));
	const reached = new Set<string>();
	const reach = (path: string) => {
		if (reached.has(path)) return;
		reached.add(path);
		for (const imported of byPath.get(path)?.imports ?? []) reach(imported);
	};
	for (const { path } of modules)
		if (path.startsWith("lib/copies/")) reach(path);
	const rooms = new Set([...reached].map((path) => path.split("/")[1]));
	expect(rooms.size).toBeGreaterThan(2);
	expect([...rooms].filter((room = "") => !COPY_ROOMS.includes(room))).toEqual(
		[],
	);
});
