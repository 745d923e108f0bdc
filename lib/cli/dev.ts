// npm run dev: shows the site while it is being edited, drafts too, on PORT.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { writeFaces } from "./faces/write-faces.ts";
import { readPort } from "./serving/read-port.ts";
import { checkPort } from "./serving/serve-folder.ts";
import { projectFile } from "./site/project-file.ts";
import { runCommand } from "./terminal/run-command.ts";

const { resolve } = createRequire(import.meta.url);

await runCommand(async () => {
	const port = readPort(process.env.PORT);
	await checkPort(port);
	await writeFaces();
	const next = spawn(
		process.execPath,
		[resolve("next/dist/bin/next"), "dev", "--port", String(port)],
		{
			cwd: projectFile(""),
			env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
			stdio: "inherit",
		},
	);
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
		process.on(signal, () => next.kill(signal));
	return new Promise((done) => {
		next.on("exit", (code) => done(code === 0));
	});
});
