// What printing costs a reader: the first article, and the longest of the specimen, through the browser on both papers.

import type { Browser } from "@playwright/test";
import { serveFolder } from "../lib/cli/serving/serve-folder.ts";
import { PAPERS, printPage } from "../tests/browser/paper/print-page.ts";
import { readPrinted } from "../tests/browser/paper/read-printed.ts";
import { openBrowser } from "./open-browser.ts";

export type PrintCost = {
	readonly article: string;
	readonly paper: string;
	readonly pages: number;
	readonly seconds: number;
	readonly bytes: number;
};

export type PrintedArticle = {
	/** Holds a built site. */
	readonly outFolder: string;
	/** Address of the article's page in it. */
	readonly path: string;
};

/** Prints each article on A4 and Letter. */
export async function measurePrint(
	articles: readonly PrintedArticle[],
): Promise<PrintCost[]> {
	const browser = await openBrowser();
	try {
		const costs: PrintCost[] = [];
		for (const article of articles)
			costs.push(...(await printArticle(browser, article)));
		return costs;
	} finally {
		await browser.close();
	}
}

async function printArticle(
	browser: Browser,
	{ outFolder, path }: PrintedArticle,
): Promise<PrintCost[]> {
	const server = await serveFolder(outFolder, 0);
	const page = await browser.newPage();
	try {
		await page.goto(server.address + path);
		const costs: PrintCost[] = [];
		for (const paper of PAPERS) {
			const start = performance.now();
			const pdf = await printPage(page, paper);
			const seconds = (performance.now() - start) / 1000;
			// Read afterwards: PDF.js keeps what it reads.
			const bytes = pdf.length;
			const { pages } = await readPrinted(pdf);
			costs.push({ article: path, paper, pages, seconds, bytes });
		}
		return costs;
	} finally {
		await page.close();
		await server.close();
	}
}
