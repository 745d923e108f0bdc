// What a shared link shows: a picture of the right size and weight, drawn once, for every article that can be written.
import {
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
	utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, it } from "vitest";
import { MOST_BYTES } from "../../lib/cards/draw-card.ts";
import { findCards } from "../../lib/cards/find-cards.ts";
import { renderCard } from "../../lib/cards/render-card.ts";
import type { Article } from "../../lib/model/article.ts";
import { sampleArticle, sampleSite } from "../metadata/sample-site.ts";

// The faces take seconds to make: they are kept between runs.
const FACES = ".cache/cards";
const site = sampleSite();

function layOut(name: string, article: Article = sampleArticle()) {
	const card = findCards(site, article).find((one) => one.name === name);
	if (card === undefined) throw new Error(`no card is named ${name}`);
	return card.layOut();
}

/** Share of the pixels of a part of a card that aren't paper. */
async function inkIn(
	png: Buffer,
	area: { left: number; top: number; width: number; height: number },
): Promise<number> {
	const { data } = await sharp(png)
		.extract(area)
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return data.filter((value) => value < 200).length / data.length;
}

const HEADLINE_AREA = { left: 64, top: 130, width: 1072, height: 200 };
const MASTHEAD_AREA = { left: 64, top: 30, width: 400, height: 60 };

it("draws a card for the article, each figure and each pull quote", () => {
	expect(findCards(site, sampleArticle()).map(({ name }) => name)).toEqual([
		"article",
		"figure-steel",
		"figure-toll",
		"quote-nobody",
	]);
});

it("draws an article without figures and quotes too", () => {
	const bare = sampleArticle({ figures: [], pullQuotes: [] });
	expect(findCards(site, bare).map(({ name }) => name)).toEqual(["article"]);
});

it("is a PNG with a palette, 1200 by 630, of at most 60 KB", async () => {
	for (const { layOut } of findCards(site, sampleArticle())) {
		const png = await renderCard(layOut(), FACES);
		expect(await sharp(png).metadata()).toMatchObject({
			format: "png",
			width: 1200,
			height: 630,
			isPalette: true,
		});
		expect(png.length).toBeLessThanOrEqual(MOST_BYTES);
		expect(await inkIn(png, HEADLINE_AREA)).toBeGreaterThan(0.01);
	}
});

it("stays below 60 KB with the longest headline, dek and quote", async () => {
	const headline = "A headline of ninety words goes on and on ".repeat(12);
	const [quote] = sampleArticle().pullQuotes;
	if (quote === undefined) throw new Error("the sample article has a quote");
	const article = sampleArticle({
		headline,
		dek: headline.repeat(3),
		pullQuotes: [{ ...quote, text: headline.repeat(2) }],
	});
	for (const { layOut } of findCards(site, article)) {
		const { length } = await renderCard(layOut(), FACES);
		expect(length).toBeLessThanOrEqual(MOST_BYTES);
	}
});

it("keeps masthead and foot whole beside a figure of many words", async () => {
	const many = "of every kind in servers, telephones and elsewhere ".repeat(4);
	const figures = sampleArticle().figures.map((figure) => ({
		...figure,
		label: many,
		value: { shown: many, qualifier: many, amount: "30% to 40%" },
		source: { ...figure.source, name: many },
	}));
	const png = await renderCard(
		layOut("figure-steel", sampleArticle({ figures })),
		FACES,
	);
	const rule = { left: 64, top: 95, width: 1072, height: 4 };
	expect(await inkIn(png, rule)).toBe(1);
	const aboveFoot = { left: 64, top: 551, width: 1072, height: 6 };
	expect(await inkIn(png, aboveFoot)).toBe(0);
	const foot = { left: 64, top: 574, width: 1072, height: 32 };
	expect(await inkIn(png, foot)).toBeGreaterThan(0.01);
});

it("gives the same bytes each time", async () => {
	const cache = mkdtempSync(join(tmpdir(), "offprint-cards-"));
	const other = mkdtempSync(join(tmpdir(), "offprint-cards-"));
	expect(await renderCard(layOut("figure-toll"), cache)).toEqual(
		await renderCard(layOut("figure-toll"), other),
	);
	rmSync(cache, { recursive: true });
	rmSync(other, { recursive: true });
});

const cache = mkdtempSync(join(tmpdir(), "offprint-cards-"));
afterAll(() => rmSync(cache, { recursive: true }));

const pictures = () => readdirSync(cache).filter((name) => /\.png$/.test(name));

it("is drawn once, and anew only when something on it has changed", async () => {
	const first = await renderCard(layOut("article"), cache);
	expect(pictures()).toHaveLength(1);
	const path = join(cache, pictures()[0] ?? "");
	const long = new Date("2020-01-01");
	utimesSync(path, long, long);
	expect(await renderCard(layOut("article"), cache)).toEqual(first);
	expect(statSync(path).mtime).toEqual(long);
	// What isn't on the card doesn't count.
	const edited = sampleArticle({ text: "Other words.", wordCount: 2 });
	await renderCard(layOut("article", edited), cache);
	expect(pictures()).toHaveLength(1);
	const renamed = sampleArticle({ headline: "Another headline" });
	await renderCard(layOut("article", renamed), cache);
	expect(pictures()).toHaveLength(2);
});

it.each([
	["Greek", "Η γέφυρα του λιμανιού"],
	["Cyrillic", "Мост в порту снова открыт"],
	["Czech", "Most Žižkův přes řeku znovu otevřen"],
])("sets a headline in %s", async (_language, headline) => {
	const png = await renderCard(
		layOut("article", sampleArticle({ headline })),
		FACES,
	);
	expect(await inkIn(png, HEADLINE_AREA)).toBeGreaterThan(0.01);
});

it.each([
	["Chinese", "港口大桥重新开放"],
	["Arabic", "إعادة فتح جسر الميناء"],
	["Hindi", "बंदरगाह पुल फिर से खुला"],
])(
	"leaves a headline in %s out, for which no face is there, and keeps the masthead",
	async (_language, headline) => {
		const empty = sampleArticle({ headline, dek: headline });
		const png = await renderCard(layOut("article", empty), FACES);
		expect(await inkIn(png, HEADLINE_AREA)).toBe(0);
		expect(await inkIn(png, MASTHEAD_AREA)).toBeGreaterThan(0.01);
	},
);

it("keeps a headline whose only strange sign is an emoji", async () => {
	const plain = await renderCard(layOut("article"), FACES);
	const { headline } = sampleArticle();
	const smiling = sampleArticle({ headline: `${headline} 🎉` });
	const png = await renderCard(layOut("article", smiling), FACES);
	expect(await inkIn(png, HEADLINE_AREA)).toBeCloseTo(
		await inkIn(plain, HEADLINE_AREA),
		2,
	);
});
