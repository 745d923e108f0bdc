// What the search costs: its index on the disk, and what a reader's first question fetches, for the specimen and for a thousand articles.
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Request } from "@playwright/test";
import { serveFolder } from "../lib/cli/serving/serve-folder.ts";
import { projectFile } from "../lib/cli/site/project-file.ts";
import { putSearchFiles } from "../lib/cli/site/put-search-files.ts";
import { loadSite } from "../lib/content/load-site.ts";
import { SEARCH_PATH } from "../lib/model/address.ts";
import { SEARCH_FOLDER } from "../lib/model/hooks.ts";
import type { Site } from "../lib/model/site.ts";
import { folderBytes } from "./folder-bytes.ts";
import { manyArticles } from "./many-articles.ts";
import { openBrowser } from "./open-browser.ts";

const ARTICLES = 1000;

export type SearchCost = {
	readonly run: string;
	/** What can be found: articles, figures, pull quotes. */
	readonly records: number;
	readonly seconds: number;
	readonly indexBytes: number;
	/** On the wire, with the engine and the texts that are shown. */
	readonly questionBytes: number;
	readonly questionRequests: number;
};

/** `outFolder` must hold a built site: its search page is asked. */
export async function measureSearch(outFolder: string): Promise<SearchCost[]> {
	const browser = await openBrowser();
	const specimen = await load(projectFile(".cache/specimen-content"));
	const own = await load(projectFile("content"));
	const articles = manyArticles(own, ARTICLES);
	const measure = (run: string, site: Site, question: string) =>
		measureSite({ run, site, question, outFolder, browser });
	try {
		return [
			await measure("the specimen", specimen, "specimen"),
			await measure(`${ARTICLES} articles`, { ...own, articles }, "chip"),
		];
	} finally {
		await browser.close();
	}
}

async function load(contentFolder: string): Promise<Site> {
	const { site } = await loadSite({ contentFolder });
	if (site === undefined) throw new Error(`${contentFolder} has Problems`);
	return site;
}

type Measured = {
	readonly run: string;
	readonly site: Site;
	readonly question: string;
	readonly outFolder: string;
	readonly browser: Browser;
};

async function measureSite(measured: Measured): Promise<SearchCost> {
	const { run, site, question, outFolder, browser } = measured;
	const folder = await mkdtemp(join(tmpdir(), "search-"));
	const index = join(folder, SEARCH_FOLDER);
	try {
		await cp(outFolder, folder, { recursive: true });
		await rm(index, { recursive: true });
		const start = performance.now();
		const records = await putSearchFiles(site, folder);
		const seconds = (performance.now() - start) / 1000;
		return {
			run,
			records,
			seconds,
			indexBytes: await folderBytes(index),
			...(await ask(browser, folder, question)),
		};
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function ask(browser: Browser, folder: string, question: string) {
	const server = await serveFolder(folder, 0);
	const page = await browser.newPage();
	try {
		await page.goto(server.address + SEARCH_PATH, { waitUntil: "networkidle" });
		// Those of the worker are among them.
		const requests: Request[] = [];
		page.on("requestfinished", (request) => requests.push(request));
		await page.getByRole("searchbox").fill(question);
		await page
			.getByRole("status")
			.filter({ hasText: /\d/ })
			.waitFor({ state: "attached" });
		const sizes = await Promise.all(requests.map((one) => one.sizes()));
		return {
			questionBytes: sizes.reduce(
				(sum, size) => sum + size.responseHeadersSize + size.responseBodySize,
				0,
			),
			questionRequests: requests.length,
		};
	} finally {
		await page.close();
		await server.close();
	}
}
