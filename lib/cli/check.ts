// npm run check [-- --content DIR --watch]: lists what is wrong with the content, and what drafts still lack, without building.
import { watch } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadSite } from "../content/load-site.ts";
import { renderProblem } from "../model/problem.ts";
import { countOf } from "../text/count-of.ts";
import { shortCode } from "../text/short-code.ts";
import { type Kept, openKept } from "./checking/open-kept.ts";
import { parseOptions } from "./terminal/parse-options.ts";
import { printOut } from "./terminal/progress.ts";
import { runCommand } from "./terminal/run-command.ts";
import { buildInThreads } from "./threads/build-in-threads.ts";

/** Texts, settings and images. */
const WATCHED = /\.(?:md|yaml|jpe?g|png|webp|avif|tiff?)$/i;

await runCommand(async () => {
	const { content, watch: isWatching } = parseOptions({
		content: { type: "string", default: "content" },
		watch: { type: "boolean", default: false },
	});
	const kept = openResults(content);
	const isGood = await check(content, kept);
	if (!isWatching) return isGood;
	printOut("Watching; Ctrl+C ends it.\n");
	// Runs until it is interrupted. What changes while a check is at work is told by the iterator afterwards.
	for await (const { filename } of watch(content, { recursive: true })) {
		if (!WATCHED.test(filename ?? "")) continue;
		printOut(`\n— ${filename}\n`);
		await check(content, kept);
	}
	return isGood;
});

/**
 * What is kept lies with the bundle that this door runs from: it is gone with the first change of the code that made it. The source
 * itself, which has no bundle, keeps nothing.
 */
function openResults(contentFolder: string): Kept | undefined {
	const folder = dirname(fileURLToPath(import.meta.url));
	if (!/[\\/]\.cache[\\/]doors[\\/]/.test(folder)) return undefined;
	return openKept(join(folder, "kept", shortCode(resolve(contentFolder))));
}

async function check(
	contentFolder: string,
	kept: Kept | undefined,
): Promise<boolean> {
	const { problems, drafts } = await loadSite({
		contentFolder,
		...(kept !== undefined && { keep: kept.keep }),
		build: buildInThreads(),
		areBodiesRendered: false,
	});
	kept?.save();
	for (const { file, problems: missing } of drafts) {
		const state = missing.length === 0 ? "whole" : "not whole yet";
		printOut(`${file} is a draft, ${state}.\n`);
		printOut(missing.map((problem) => `${renderProblem(problem)}\n`).join(""));
	}
	printOut(problems.map((problem) => `${renderProblem(problem)}\n`).join(""));
	printOut(`${countOf(problems.length, "problem", "problems")}.\n`);
	return problems.length === 0;
}
