// The first visit to an article in a fresh browser over a slow line, with what saves it and without, one after the other.
import type { Browser } from "@playwright/test";
import { serveFolder } from "../lib/cli/serving/serve-folder.ts";
import { openBrowser } from "./open-browser.ts";

export type FirstVisit = {
	readonly visit: string;
	/** Until the load event: what a reader waits for. */
	readonly bytesUntilLoad: number;
	/** Medians. */
	readonly firstPaintMs: number;
	readonly loadMs: number;
};

const VISITS = 9;
/** A slow phone: 400 kbit/s, a fifth of a second there and back. */
const LINE = {
	offline: false,
	latency: 200,
	downloadThroughput: 50_000,
	uploadThroughput: 50_000,
};

/** Measures the page at `path` of the site in `outFolder`; the two kinds of visit take turns, so that both meet the same machine. */
export async function measureFirstVisit(
	outFolder: string,
	path: string,
): Promise<FirstVisit[]> {
	const server = await serveFolder(outFolder, 0);
	const browser = await openBrowser();
	const address = server.address + path;
	const measured: Record<"with" | "without", Visit[]> = {
		with: [],
		without: [],
	};
	for (let number = 0; number < VISITS; number += 1) {
		measured.with.push(await visit(browser, address, true));
		measured.without.push(await visit(browser, address, false));
	}
	await browser.close();
	await server.close();
	return [
		summarize("with the service worker", measured.with),
		summarize("without its script", measured.without),
	];
}

type Visit = { bytes: number; firstPaintMs: number; loadMs: number };

async function visit(
	browser: Browser,
	address: string,
	isSaved: boolean,
): Promise<Visit> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const devTools = await context.newCDPSession(page);
	await devTools.send("Network.enable");
	await devTools.send("Network.emulateNetworkConditions", LINE);
	// Without the script nothing asks for the service worker.
	if (!isSaved)
		await devTools.send("Network.setBlockedURLs", {
			urls: ["*/scripts/saved-*"],
		});
	let bytes = 0;
	devTools.on("Network.loadingFinished", ({ encodedDataLength }) => {
		bytes += encodedDataLength;
	});
	await page.goto(address, { waitUntil: "load" });
	const bytesUntilLoad = bytes;
	const times = await page.evaluate(() => {
		const [navigation] = performance.getEntriesByType("navigation");
		const [paint] = performance.getEntriesByName("first-contentful-paint");
		return {
			firstPaintMs: paint?.startTime ?? 0,
			loadMs: navigation?.duration ?? 0,
		};
	});
	await context.close();
	return { bytes: bytesUntilLoad, ...times };
}

function summarize(name: string, visits: readonly Visit[]): FirstVisit {
	return {
		visit: name,
		bytesUntilLoad: median(visits.map(({ bytes }) => bytes)),
		firstPaintMs: median(visits.map(({ firstPaintMs }) => firstPaintMs)),
		loadMs: median(visits.map(({ loadMs }) => loadMs)),
	};
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
