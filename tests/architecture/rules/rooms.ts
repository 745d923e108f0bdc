// Which room may import which; a room not named here may import none but itself.
import type { Module, Rule } from "../module.ts";

const CONTENT_READERS = [
	"text",
	"model",
	"messages",
	"record",
	"markdown",
	"images",
];

const MAY_IMPORT: Readonly<Record<string, readonly string[] | "every room">> = {
	text: [],
	disk: [],
	faces: [],
	messages: ["text"],
	model: ["text", "messages"],
	markdown: ["text", "model"],
	images: ["text", "model", "disk"],
	import: ["text", "model"],
	feeds: ["text", "model", "messages"],
	cards: ["text", "model", "messages", "faces"],
	copies: ["text", "model", "messages", "disk", "faces"],
	metadata: ["text", "model", "messages"],
	search: ["text", "model"],
	record: ["text", "model"],
	content: CONTENT_READERS,
	components: ["model", "text", "messages"],
	app: [
		"components",
		"feeds",
		"cards",
		"copies",
		"metadata",
		"content",
		"record",
		"images",
		"model",
		"text",
		"messages",
	],
	export: ["model", "text"],
	enhance: ["model", "text"],
	cli: "every room",
	tests: "every room",
	bench: "every room",
	settings: "every room",
};

/** What browser scripts may read: names in the markup, how a language tells ages, what the search shows, how it cuts words, and how counts are written. */
const SHARED_WITH_SCRIPTS = [
	"lib/model/age-patterns.ts",
	"lib/model/hooks.ts",
	"lib/model/search-result.ts",
	"lib/text/cut-words.ts",
	"lib/text/format-count.ts",
];

export const keepsToItsRoom: Rule = (modules) =>
	modules.flatMap(({ path, imports }) =>
		imports
			.filter((imported) => !isAllowed(path, imported))
			.map(
				(imported) =>
					`${path}: imports ${imported}; ${roomOf(path)} may import ${allowedFor(path)}`,
			),
	);

function isAllowed(path: string, imported: string): boolean {
	const [from, to] = [roomOf(path), roomOf(imported)];
	if (from === to) return true;
	if (from === "enhance" && !SHARED_WITH_SCRIPTS.includes(imported))
		return false;
	const allowed = MAY_IMPORT[from] ?? [];
	if (allowed === "every room") return true;
	return allowed.includes(to);
}

function allowedFor(path: string): string {
	const allowed = MAY_IMPORT[roomOf(path)] ?? [];
	return typeof allowed === "string"
		? allowed
		: allowed.join(", ") || "nothing";
}

/** lib/text/slug.ts → text; components/front/front-lead.tsx → components; vitest.config.ts → settings. */
function roomOf(path: string): string {
	const [top = "", second] = path.split("/");
	if (second === undefined) return "settings";
	return top === "lib" ? second : top;
}

export const importsInNoCircle: Rule = (modules) => {
	const byPath = new Map(modules.map((module) => [module.path, module]));
	const done = new Set<string>();
	const circles: string[] = [];
	const walk = (module: Module, trail: readonly string[]) => {
		const start = trail.indexOf(module.path);
		if (start >= 0) {
			circles.push(
				`${module.path}: imports itself by ${trail.slice(start + 1).join(", ") || "itself"}`,
			);
			return;
		}
		if (done.has(module.path)) return;
		for (const imported of module.imports) {
			const next = byPath.get(imported);
			if (next !== undefined) walk(next, [...trail, module.path]);
		}
		done.add(module.path);
	};
	for (const module of modules) walk(module, []);
	return circles;
};
