// What copies cost: a thousand articles on both papers, as EPUB and as one file, from nothing and from the cache.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeImages } from "../lib/cli/site/make-images.ts";
import { loadSite } from "../lib/content/load-site.ts";
import { writeCopies } from "../lib/copies/write-copies.ts";
import { COPY_KINDS, type CopyKind } from "../lib/model/copy.ts";
import { manyArticles } from "./many-articles.ts";

const ARTICLES = 1000;
const MEGABYTE = 1_000_000;
const SAMPLE_MS = 50;

export type CopiesCost = {
	readonly run: string;
	readonly articles: number;
	readonly seconds: number;
	/** Of the whole process, threads included, at its highest. */
	readonly peakMegabytes: number;
	/** Of all files. */
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
		const make = (run: string, kinds: readonly CopyKind[]) =>
			measure(run, async () => {
				const { index } = await writeCopies({
					site: { ...site, articles: manyArticles(site, ARTICLES) },
					cacheFolder: folder,
					imageFolder: images.folder,
					kinds,
				});
				return index.reduce((sum, { bytes }) => sum + bytes, 0);
			});
		return [
			await make("PDF, A4 and Letter, from nothing", ["pdf-a4", "pdf-letter"]),
			await make("every kind, from nothing", COPY_KINDS),
			await make("every kind, from the cache", COPY_KINDS),
		];
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function measure(
	run: string,
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
		return {
			run,
			articles: ARTICLES,
			seconds,
			peakMegabytes: peak / MEGABYTE,
			bytes,
		};
	} finally {
		clearInterval(timer);
	}
}
