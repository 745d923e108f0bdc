// What copies cost: a thousand articles on both papers, as EPUB and as one file, from nothing and from the cache.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeImages } from "../lib/cli/site/make-images.ts";
import { loadSite } from "../lib/content/load-site.ts";
import { loadTypesetter } from "../lib/copies/pdf/typesetter.ts";
import { writeCopies } from "../lib/copies/write-copies.ts";
import type { Site } from "../lib/model/site.ts";
import { manyArticles } from "./many-articles.ts";
import { setBothPapers } from "./set-both-papers.ts";

const ARTICLES = 1000;
const MEGABYTE = 1_000_000;
const SAMPLE_MS = 50;

export type CopiesCost = {
	readonly run: string;
	readonly articles: number;
	readonly seconds: number;
	/** Of the whole process, threads included, at its highest. */
	readonly peakMegabytes: number;
	/** Of the first article's file, where one kind is measured; of all files else. */
	readonly bytes: number;
};

/** Makes copies of the newest article under a thousand headlines. */
export async function measureCopies(): Promise<CopiesCost[]> {
	const { site, imageFiles } = await loadSite({ contentFolder: "content" });
	if (site === undefined) throw new Error("content has Problems");
	const folder = await mkdtemp(join(tmpdir(), "copies-"));
	try {
		const images = await makeImages({
			contentFolder: "content",
			site,
			files: imageFiles,
			print: () => {},
		});
		const many = { ...site, articles: manyArticles(site, ARTICLES) };
		const all = (run: string) =>
			measure(run, ARTICLES, async () => {
				const { index } = await writeCopies({
					site: many,
					cacheFolder: folder,
					imageFolder: images.folder,
				});
				return index.reduce((sum, { bytes }) => sum + bytes, 0);
			});
		const fromNothing = await all("every kind, from nothing");
		const fromCache = await all("every kind, from the cache");
		// Last, for what it sets here stays in the memory that all are measured by.
		const oneThread = await measureOneThread(site, folder, images.folder);
		return [oneThread, fromNothing, fromCache];
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** Both papers of a tenth of them in one thread: what the limit of 180 seconds on two cores is about. */
async function measureOneThread(
	site: Site,
	folder: string,
	imageFolder: string,
): Promise<CopiesCost> {
	const typesetter = await loadTypesetter(join(folder, "faces"));
	const articles = manyArticles(site, ARTICLES / 10);
	return measure("PDF, A4 and Letter, one thread", articles.length, () =>
		setBothPapers(articles, { site, typesetter, imageFolder }),
	);
}

async function measure(
	run: string,
	articles: number,
	work: () => Promise<number>,
): Promise<CopiesCost> {
	let peak = process.memoryUsage.rss();
	const sample = () => {
		peak = Math.max(peak, process.memoryUsage.rss());
	};
	const timer = setInterval(sample, SAMPLE_MS);
	const start = performance.now();
	try {
		const bytes = await work();
		sample();
		const seconds = (performance.now() - start) / 1000;
		return { run, articles, seconds, peakMegabytes: peak / MEGABYTE, bytes };
	} finally {
		clearInterval(timer);
	}
}
