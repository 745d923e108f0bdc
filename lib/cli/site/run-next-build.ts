// next build → .cache/export/. What it prints is shown only when it fails.
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { CommandError } from "../terminal/command-error.ts";
import { runProgram } from "../terminal/run-program.ts";
import { projectFile } from "./project-file.ts";

const { resolve } = createRequire(import.meta.url);

/** Where next.config.ts has the export put. */
export const exportFolder = projectFile(".cache/export");

type NextBuild = {
	readonly contentFolder: string;
	readonly siteUrl: string;
	/** The list of the copies that pages offer; none are offered without it. */
	readonly copiesFile?: string;
};

/** Renders every route of the site whose content lies in `contentFolder` to `exportFolder`. */
export async function runNextBuild({
	contentFolder,
	siteUrl,
	copiesFile,
}: NextBuild): Promise<void> {
	await rm(exportFolder, { recursive: true, force: true });
	const { code, output } = await runProgram(
		process.execPath,
		[resolve("next/dist/bin/next"), "build"],
		{
			env: {
				NODE_ENV: "production",
				NEXT_TELEMETRY_DISABLED: "1",
				OFFPRINT_CONTENT: contentFolder,
				SITE_URL: siteUrl,
				...(copiesFile !== undefined && { OFFPRINT_COPIES: copiesFile }),
			},
		},
	);
	if (code !== 0)
		throw new CommandError(
			`\n${output.trim()}\n\nnext build failed (exit code ${code}); it says why above.`,
		);
}
