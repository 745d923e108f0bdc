// npm run build [-- --content DIR --out DIR --force]
import { buildSite } from "./site/build-site.ts";
import { exitOnSignals } from "./terminal/exit-on-signals.ts";
import { parseOptions } from "./terminal/parse-options.ts";
import { runCommand } from "./terminal/run-command.ts";

await runCommand(async () => {
	exitOnSignals();
	const { content, out, force } = parseOptions({
		content: { type: "string", default: "content" },
		out: { type: "string", default: "out" },
		force: { type: "boolean", default: false },
	});
	return buildSite({ contentFolder: content, outFolder: out, force });
});
