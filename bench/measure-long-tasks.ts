// How long a page keeps a slow phone's one thread busy while it opens: tasks of over 50 ms, during which no touch is answered.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { serveFolder } from "../lib/cli/serving/serve-folder.ts";
import { loadSite } from "../lib/content/load-site.ts";
import { ARCHIVE_PATH, articlePath } from "../lib/model/address.ts";
import { openBrowser } from "./open-browser.ts";
import { renderBarePage } from "./render-bare-page.ts";

export type LongTasks = {
	readonly page: string;
	/** Medians over the loads; 0 where no task was longer than 50 ms. */
	readonly longestMs: number;
	/** All that tasks took beyond their first 50 ms: Lighthouse's blocking time. */
	readonly blockedMs: number;
};

const LOADS = 10;
/** Lighthouse's phone. */
const SLOWDOWN = 4;
const SIZE = { width: 412, height: 823 };
const LONG_MS = 50;

/** Opens pages of the site in `outFolder` in turns, so that all meet the same machine, and beside them the newest article's words in bare HTML: what no style can go below. */
export async function measureLongTasks(
	outFolder: string,
): Promise<LongTasks[]> {
	const { site } = await loadSite({ contentFolder: "content" });
	const [article] = site?.articles ?? [];
	if (article === undefined) throw new Error("content has no article");
	const bareFolder = await mkdtemp(join(tmpdir(), "offprint-bare-"));
	await writeFile(join(bareFolder, "index.html"), renderBarePage(article));
	const ours = await serveFolder(outFolder, 0);
	const bare = await serveFolder(bareFolder, 0);
	const browser = await openBrowser();
	const measured = [
		{ page: "article", address: ours.address + articlePath(article.slug) },
		{ page: "front page", address: `${ours.address}/` },
		{ page: "archive", address: ours.address + ARCHIVE_PATH },
		{ page: "the article's words, in bare HTML", address: `${bare.address}/` },
	].map((page) => {
		const loads: number[][] = [];
		return { ...page, loads };
	});
	for (let load = 0; load < LOADS; load += 1)
		for (const { address, loads } of measured)
			loads.push(await longTasksOf(browser, address));
	await browser.close();
	await Promise.all([ours.close(), bare.close()]);
	await rm(bareFolder, { recursive: true });
	return measured.map(({ page, loads }) => ({
		page,
		longestMs: median(loads.map((tasks) => Math.max(0, ...tasks))),
		blockedMs: median(
			loads.map((tasks) =>
				tasks.reduce((sum, task) => sum + task - LONG_MS, 0),
			),
		),
	}));
}

/** Milliseconds of each, from the start until faces and scripts have come and the page rests. */
async function longTasksOf(
	browser: Browser,
	address: string,
): Promise<number[]> {
	const context = await browser.newContext({ viewport: SIZE });
	const page = await context.newPage();
	const devTools = await context.newCDPSession(page);
	await devTools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
	await page.goto(address, { waitUntil: "load" });
	const tasks = await page.evaluate(async () => {
		await document.fonts.ready;
		// A page that draws nothing more is told that it is idle late, or never.
		await new Promise((rest) => requestIdleCallback(rest, { timeout: 1_000 }));
		const observer = new PerformanceObserver(() => {});
		observer.observe({ type: "longtask", buffered: true });
		return observer.takeRecords().map(({ duration }) => duration);
	});
	await context.close();
	return tasks;
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
