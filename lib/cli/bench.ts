// npm run bench: measures what the site costs its readers and its editors. Times hold for this machine; compare within one run.
import { measureBuild } from "../../bench/measure-build.ts";
import { measureCards } from "../../bench/measure-cards.ts";
import { measurePage } from "../../bench/measure-page.ts";
import { projectFile } from "./site/project-file.ts";
import { printOut } from "./terminal/progress.ts";
import { renderTable } from "./terminal/render-table.ts";
import { runCommand } from "./terminal/run-command.ts";

await runCommand(async () => {
	printOut("Building three times …\n\n");
	const builds = await measureBuild();
	printOut(
		renderTable(
			["build", "seconds"],
			builds.map(({ build, seconds }) => [build, seconds.toFixed(1)]),
		),
	);
	const pages = await measurePage(projectFile("out"));
	printOut("\n");
	printOut(
		renderTable(
			["article page", "bytes to read it", "requests", "script", "faces"],
			pages.map(({ page, bytes, requests, scriptBytes, faceBytes }) => [
				page,
				...[bytes, requests, scriptBytes, faceBytes].map(String),
			]),
		),
	);
	printOut("\nDrawing a thousand cards, one after the other …\n\n");
	const cards = await measureCards();
	printOut(
		renderTable(
			["cards", "seconds", "most memory, MB", "largest, bytes"],
			cards.map(({ run, cards, seconds, peakMegabytes, largestBytes }) => [
				`${cards} ${run}`,
				seconds.toFixed(1),
				peakMegabytes.toFixed(0),
				String(largestBytes),
			]),
		),
	);
	return true;
});
