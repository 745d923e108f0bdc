// What printing costs a reader: the first article, and the longest of the specimen, through the browser on both papers.

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

/** Prints each article of a built site on A4 and Letter; `path` is the address of its page, in the folder's site. */
export async function measurePrint(
	articles: readonly { readonly outFolder: string; readonly path: string }[],
): Promise<PrintCost[]> {
	const browser = await openBrowser();
	const costs: PrintCost[] = [];
	for (const { outFolder, path } of articles) {
		const server = await serveFolder(outFolder, 0);
		const page = await browser.newPage();
		await page.goto(server.address + path);
		for (const paper of PAPERS) {
			const start = performance.now();
			const pdf = await printPage(page, paper);
			const seconds = (performance.now() - start) / 1000;
			const bytes = pdf.length;
			const { pages } = await readPrinted(pdf);
			costs.push({ article: path, paper, pages, seconds, bytes });
		}
		await page.close();
		await server.close();
	}
	await browser.close();
	return costs;
}
