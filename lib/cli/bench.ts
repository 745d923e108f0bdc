// npm run bench [-- --only NAME]: measures what the site costs its readers and its editors. Times hold for this machine; compare within one run.
import { existsSync } from "node:fs";
import { judgeImport } from "../../bench/import/judge-import.ts";
import { judgeCheck } from "../../bench/judge-check.ts";
import { measureBuild } from "../../bench/measure-build.ts";
import { measureCards } from "../../bench/measure-cards.ts";
import { measureCopies } from "../../bench/measure-copies.ts";
import { measureFirstVisit } from "../../bench/measure-first-visit.ts";
import { measureLongTasks } from "../../bench/measure-long-tasks.ts";
import { measurePage } from "../../bench/measure-page.ts";
import { measurePrint } from "../../bench/measure-print.ts";
import { measureSearch } from "../../bench/measure-search.ts";
import { writeSpecimen } from "../../tests/specimen/write-specimen.ts";
import { loadSite } from "../content/load-site.ts";
import { articlePath } from "../model/address.ts";
import { projectFile } from "./site/project-file.ts";
import { CommandError } from "./terminal/command-error.ts";
import { parseOptions } from "./terminal/parse-options.ts";
import { printOut } from "./terminal/progress.ts";
import { renderTable } from "./terminal/render-table.ts";
import { runCommand } from "./terminal/run-command.ts";

type Table = readonly (readonly string[])[];

/** Each gives a table, its head first. */
const BENCHES: Readonly<Record<string, () => Promise<Table>>> = {
	build: async () => [
		["build", "seconds"],
		...(await measureBuild()).map(({ build, seconds }) => [
			build,
			seconds.toFixed(1),
		]),
	],
	page: async () => [
		["article page", "bytes to read it", "requests", "script", "faces"],
		...(await measurePage(projectFile("out"))).map(
			({ page, bytes, requests, scriptBytes, faceBytes }) => [
				page,
				...[bytes, requests, scriptBytes, faceBytes].map(String),
			],
		),
	],
	visit: async () => {
		return [
			[
				"first visit, 400 kbit/s",
				"bytes until load",
				"first paint, ms",
				"load, ms",
			],
			...(
				await measureFirstVisit(projectFile("out"), await firstArticlePath())
			).map(({ visit, bytesUntilLoad, firstPaintMs, loadMs }) => [
				visit,
				...[bytesUntilLoad, firstPaintMs, loadMs].map((value) =>
					String(Math.round(value)),
				),
			]),
		];
	},
	tasks: async () => [
		["at a quarter of the speed", "longest task, ms", "blocked, ms"],
		...(await measureLongTasks(projectFile("out"))).map(
			({ page, longestMs, blockedMs }) => [
				page,
				...[longestMs, blockedMs].map((value) => String(Math.round(value))),
			],
		),
	],
	print: async () => {
		const longest = {
			outFolder: projectFile(".cache/specimen-out"),
			path: "/articles/long-article/",
		};
		return [
			["print", "paper", "pages", "seconds", "bytes"],
			...(
				await measurePrint([
					...(existsSync(longest.outFolder) ? [longest] : []),
					{ outFolder: projectFile("out"), path: await firstArticlePath() },
				])
			).map(({ article, paper, pages, seconds, bytes }) => [
				article,
				paper,
				String(pages),
				seconds.toFixed(1),
				String(bytes),
			]),
		];
	},
	cards: async () => [
		["cards", "number", "seconds", "peak MB", "largest"],
		...(await measureCards()).map((time) => [
			time.run,
			String(time.cards),
			time.seconds.toFixed(1),
			String(Math.round(time.peakMegabytes)),
			String(time.largestBytes),
		]),
	],
	copies: async () => [
		["copies", "articles", "seconds", "peak MB", "bytes"],
		...(await measureCopies()).map((cost) => [
			cost.run,
			String(cost.articles),
			cost.seconds.toFixed(1),
			String(Math.round(cost.peakMegabytes)),
			String(cost.bytes),
		]),
	],
	import: async () => [
		["import", "measured", "asked", ""],
		...(await judgeImport()),
	],
	search: async () => {
		await writeSpecimen(projectFile(".cache/specimen-content"));
		return [
			[
				"search",
				"records",
				"seconds",
				"index bytes",
				"first question, bytes",
				"requests",
			],
			...(await measureSearch(projectFile("out"))).map((cost) => [
				cost.run,
				String(cost.records),
				cost.seconds.toFixed(1),
				String(cost.indexBytes),
				String(cost.questionBytes),
				String(cost.questionRequests),
			]),
		];
	},
	check: async () => [
		["check", "measured", "asked", ""],
		...(await judgeCheck()),
	],
};

await runCommand(async () => {
	const { only } = parseOptions({ only: { type: "string" } });
	const names = Object.keys(BENCHES);
	if (only !== undefined && !names.includes(only))
		throw new CommandError(
			`--only takes ${names.join(", ")}; "${only}" is none of them.`,
		);
	for (const [name, measure] of Object.entries(BENCHES)) {
		if (only !== undefined && only !== name) continue;
		printOut(`Measuring: ${name} …\n\n`);
		const [head = [], ...rows] = await measure();
		printOut(`${renderTable(head, rows)}\n`);
	}
	return true;
});

/** Of the newest article; the build must have written its page. */
async function firstArticlePath(): Promise<string> {
	const { site } = await loadSite({ contentFolder: "content" });
	const [article] = site?.articles ?? [];
	if (article === undefined) throw new CommandError("There is no article.");
	return articlePath(article.slug);
}
