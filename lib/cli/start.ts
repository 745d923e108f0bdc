// npm start: builds the site if anything has changed, then serves it on PORT until it is stopped.

import { siteAddress } from "../content/site-address.ts";
import { siteFolder } from "../export/attach/prefix-site-folder.ts";
import { readPort } from "./serving/read-port.ts";
import { checkPort, serveFolder } from "./serving/serve-folder.ts";
import { buildSite } from "./site/build-site.ts";
import { projectFile } from "./site/project-file.ts";
import { exitOnSignals, untilSignal } from "./terminal/exit-on-signals.ts";
import { runCommand } from "./terminal/run-command.ts";

/** A site in a folder of its host is tried in that folder too. */
function sitePath(): string {
	const address = siteAddress(process.env.SITE_URL);
	return "url" in address ? siteFolder(address.url) : "";
}

await runCommand(async () => {
	const port = readPort(process.env.PORT);
	await checkPort(port);
	const waitAgain = exitOnSignals();
	if (!(await buildSite())) return false;
	const server = await serveFolder(projectFile("out"), port, sitePath());
	process.stdout.write(`\nOffprint is at ${server.address}/\n`);
	waitAgain();
	await untilSignal();
	await server.close();
	return true;
});
