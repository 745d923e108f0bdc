// What a thousand social cards cost: drawn for the first time, and taken from the cache.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadCardFaces } from "../lib/cards/faces/card-faces.ts";
import { findCards } from "../lib/cards/find-cards.ts";
import { renderCard } from "../lib/cards/render-card.ts";
import { loadSite } from "../lib/content/load-site.ts";
import type { Article } from "../lib/model/article.ts";
import type { Site } from "../lib/model/site.ts";

export type CardTime = {
	readonly run: string;
	readonly cards: number;
	readonly seconds: number;
	/** The most that the process held at the end of a card. */
	readonly peakMegabytes: number;
	readonly largestBytes: number;
};

const CARDS = 1_000;
const MEGABYTE = 1_000_000;

/** Draws the newest article's cards again and again, each with a headline of its own, in one process; then asks for them once more. */
export async function measureCards(): Promise<CardTime[]> {
	const { site } = await loadSite({ contentFolder: "content" });
	const [article] = site?.articles ?? [];
	if (site === undefined || article === undefined)
		throw new Error("content has no article");
	const cache = await mkdtemp(join(tmpdir(), "offprint-cards-"));
	try {
		await loadCardFaces(join(cache, "faces"));
		return [
			await time("drawn", site, article, cache),
			await time("from the cache", site, article, cache),
		];
	} finally {
		await rm(cache, { recursive: true });
	}
}

async function time(
	run: string,
	site: Site,
	article: Article,
	cache: string,
): Promise<CardTime> {
	const start = performance.now();
	let peak = 0;
	let drawn = 0;
	for (let edition = 1; drawn < CARDS; edition += 1) {
		const headline = `${article.headline}, ${edition}`;
		for (const card of findCards(site, { ...article, headline })) {
			if (drawn === CARDS) break;
			await renderCard(card.layOut(), cache);
			peak = Math.max(peak, process.memoryUsage.rss());
			drawn += 1;
		}
	}
	return {
		run,
		cards: drawn,
		seconds: (performance.now() - start) / 1000,
		peakMegabytes: peak / MEGABYTE,
		largestBytes: await largestIn(cache),
	};
}

async function largestIn(folder: string): Promise<number> {
	const names = await readdir(folder);
	const sizes = await Promise.all(
		names
			.filter((name) => name.endsWith(".png"))
			.map(async (name) => (await readFile(join(folder, name))).length),
	);
	return Math.max(...sizes);
}
