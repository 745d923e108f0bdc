// A door's source → one that Node starts at once: its modules in a few files, kept in .cache/doors until one of them changes.
// Plain JavaScript, because starting what reads TypeScript takes longer than all the work of a short command.
import { createHash } from "node:crypto";
import {
	existsSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { extname, join, relative, sep } from "node:path";

const LIST = "sources.json";
const DAY_MS = 86_400_000;
/**
 * linkedom asks for a package that isn't installed, and does without; eld is a large list that few texts need; tinypool starts a file
 * that lies beside it.
 */
const LEFT_OUT = ["canvas", "eld", "tinypool"];
/** What a door's threads run lies beside its bundle. */
const THREADS = {
	check: [join("threads", "article-thread.ts")],
	import: [join("import", "draft-thread.ts")],
};
/** Packages of the old module format ask for Node's own modules by this. */
const REQUIRE =
	'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/**
 * The path of the door's bundle, or undefined where none can be made: the source tells better what is wrong with it.
 * A bundle is opened only while every source of ours has the bytes that it was made from and `stamp`, which tells the packages, is
 * the same.
 */
export async function bundleDoor({ root, door, stamp }) {
	const folder = join(root, ".cache", "doors", door);
	try {
		const bundle =
			findBundle(root, folder, stamp) ??
			(await makeBundle(root, folder, door, stamp));
		return join(bundle, `${door}.mjs`);
	} catch {
		return undefined;
	}
}

function findBundle(root, folder, stamp) {
	if (!existsSync(folder)) return undefined;
	return readdirSync(folder)
		.filter((name) => !name.startsWith("."))
		.map((name) => join(folder, name))
		.find((bundle) => isCurrent(root, bundle, stamp));
}

function isCurrent(root, bundle, stamp) {
	try {
		const list = JSON.parse(readFileSync(join(bundle, LIST), "utf8"));
		return (
			list.stamp === stamp &&
			Object.entries(list.sources).every(
				([path, hash]) => hashOf(readFileSync(join(root, path))) === hash,
			)
		);
	} catch {
		// A source that is gone, or a bundle that another command has just removed.
		return false;
	}
}

async function makeBundle(root, folder, door, stamp) {
	const { build } = await import("esbuild");
	const draft = join(folder, `.${process.pid}.tmp`);
	const sources = {};
	try {
		await build({
			absWorkingDir: root,
			entryPoints: [`${door}.ts`, ...(THREADS[door] ?? [])].map((file) =>
				join("lib", "cli", file),
			),
			entryNames: "[name]",
			outdir: draft,
			outExtension: { ".js": ".mjs" },
			bundle: true,
			splitting: true,
			platform: "node",
			format: "esm",
			charset: "utf8",
			// Less to read at each start; names stay, for what an error tells.
			minifySyntax: true,
			minifyWhitespace: true,
			external: LEFT_OUT,
			banner: { js: REQUIRE },
			plugins: [recordSources(root, sources)],
			logLevel: "silent",
		});
		const list = JSON.stringify({ stamp, sources });
		writeFileSync(join(draft, LIST), list);
		return putInPlace(draft, join(folder, hashOf(list).slice(0, 16)));
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
}

/** Hashes the very bytes that are bundled: a file may change while it is read. */
function recordSources(root, sources) {
	const loaders = { ".ts": "ts", ".json": "json" };
	return {
		name: "record-sources",
		setup: ({ onLoad }) =>
			onLoad({ filter: /\.(?:ts|json)$/ }, ({ path }) => {
				const shown = relative(root, path).split(sep).join("/");
				if (shown.startsWith("node_modules/")) return undefined;
				const contents = readFileSync(path);
				sources[shown] = hashOf(contents);
				return { contents, loader: loaders[extname(path)] };
			}),
	};
}

/** In one step: a bundle is whole or isn't there. Those that nothing has needed for a day go. */
function putInPlace(draft, bundle) {
	try {
		renameSync(draft, bundle);
	} catch (error) {
		// Another command was faster, with the same sources.
		if (!existsSync(bundle)) throw error;
	}
	const folder = join(bundle, "..");
	for (const name of readdirSync(folder)) {
		const other = join(folder, name);
		if (other !== bundle && Date.now() - statSync(other).mtimeMs > DAY_MS)
			rmSync(other, { recursive: true, force: true });
	}
	return bundle;
}

function hashOf(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
