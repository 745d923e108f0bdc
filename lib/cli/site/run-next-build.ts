// next build → .cache/export/. What it prints is shown only when it fails.
import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { CommandError } from "../terminal/command-error.ts";
import { projectFile } from "./project-file.ts";

const { resolve } = createRequire(import.meta.url);

/** Where next.config.ts has the export put. */
export const exportFolder = projectFile(".cache/export");

type NextBuild = { readonly contentFolder: string; readonly siteUrl: string };

/** Renders every route of the site whose content lies in `contentFolder` to `exportFolder`. */
export async function runNextBuild({
	contentFolder,
	siteUrl,
}: NextBuild): Promise<void> {
	await rm(exportFolder, { recursive: true, force: true });
	const { code, output } = await run([resolve("next/dist/bin/next"), "build"], {
		...process.env,
		NODE_ENV: "production",
		NEXT_TELEMETRY_DISABLED: "1",
		OFFPRINT_CONTENT: contentFolder,
		SITE_URL: siteUrl,
	});
	if (code !== 0)
		throw new CommandError(
			`\n${output.trim()}\n\nnext build failed (exit code ${code}); it says why above.`,
		);
}

function run(
	args: string[],
	env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
	const child = spawn(process.execPath, args, {
		cwd: projectFile(""),
		env,
		stdio: ["ignore", "pipe", "pipe"],
	});
	// Without this the build would go on when the command is stopped.
	const stop = () => child.kill();
	process.on("exit", stop);
	let output = "";
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding("utf8").on("data", (text) => {
			output += text;
		});
	return new Promise((done, failed) => {
		child.on("error", failed);
		child.on("close", (code) => {
			process.off("exit", stop);
			done({ code, output });
		});
	});
}
