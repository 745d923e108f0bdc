// npm run import -- FILE…: raw texts → markdown drafts in content/articles/, and a report of everything that was changed.
import { resolve } from "node:path";
import { importFiles } from "./import/import-files.ts";
import { nameImporter } from "./import/name-importer.ts";
import { today } from "./import/today.ts";
import { CommandError } from "./terminal/command-error.ts";
import { exitOnSignals } from "./terminal/exit-on-signals.ts";
import { parseCommandLine } from "./terminal/parse-options.ts";
import { runCommand } from "./terminal/run-command.ts";

await runCommand(async () => {
	const { values, words } = parseCommandLine({
		out: { type: "string" },
		"dry-run": { type: "boolean", default: false },
		force: { type: "boolean", default: false },
		json: { type: "boolean", default: false },
		report: { type: "boolean", default: false },
	});
	if (words.length === 0)
		throw new CommandError(
			"Which file? npm run import -- FILE… ; .txt, .md or .html, or - for standard input.",
		);
	// A signal waits for the draft at hand: none is left half written.
	exitOnSignals();
	// npm starts its scripts in the project's folder and says where it was called.
	const from = process.env.INIT_CWD ?? process.cwd();
	return importFiles({
		paths: words.map((path) => (path === "-" ? path : resolve(from, path))),
		folder:
			values.out === undefined ? "content/articles" : resolve(from, values.out),
		isDryRun: values["dry-run"],
		isForced: values.force,
		isJson: values.json,
		writesReport: values.report,
		importedOn: today(),
		importer: nameImporter(),
	});
});
