import { expect, type Locator, type Page, test } from "@playwright/test";
import { FIRST_ARTICLE } from "./first-article.ts";
import { overflowPx } from "./overflow.ts";

const WIDTHS_PX = [320, 360, 390, 600, 768, 1024, 1248, 1280, 1440, 1920];
const PAGES = ["/", "/about/", "/404.html", "/offline/", FIRST_ARTICLE];

async function boxOf(locator: Locator) {
	const box = await locator.boundingBox();
	if (box === null) throw new Error("it isn't drawn");
	return box;
}

async function openAt(page: Page, widthPx: number, path = FIRST_ARTICLE) {
	await page.setViewportSize({ width: widthPx, height: 900 });
	await page.goto(path);
	await page.evaluate(() => document.fonts.ready);
}

for (const path of PAGES) {
	test(`${path} never scrolls sideways`, async ({ page }) => {
		await openAt(page, 320, path);
		for (const widthPx of WIDTHS_PX) {
			await page.setViewportSize({ width: widthPx, height: 900 });
			expect(await overflowPx(page), `at ${widthPx} px`).toBe(0);
		}
	});
}

test("on a wide screen the figures stand left of the text, from the height of the headline", async ({
	page,
}) => {
	await openAt(page, 1440);
	const figures = await boxOf(page.locator("#figures"));
	const header = await boxOf(page.locator("article > header"));
	const text = await boxOf(page.locator(".body > p").nth(1));
	expect(figures.x + figures.width).toBeLessThan(text.x);
	expect(Math.abs(figures.y - header.y)).toBeLessThan(2);
});

test("in one column the figures follow the lead and the text follows the figures", async ({
	page,
}) => {
	await openAt(page, 390);
	const lead = await boxOf(page.locator(".body > p").first());
	const figures = await boxOf(page.locator("#figures"));
	const text = await boxOf(page.locator(".body > p").nth(1));
	expect(figures.y).toBeGreaterThanOrEqual(lead.y + lead.height);
	expect(text.y).toBeGreaterThanOrEqual(figures.y + figures.height);
});

for (const widthPx of [1024, 1440]) {
	test(`at ${widthPx} px each pull quote stands in the rail, level with its paragraph or the heading above it`, async ({
		page,
	}) => {
		await openAt(page, widthPx);
		const text = await boxOf(page.locator(".body > p").nth(1));
		const quotes = page.locator("[data-pull-quotes]");
		const boxes = await Promise.all((await quotes.all()).map(boxOf));
		for (const [index, box] of boxes.entries()) {
			expect(box.x).toBeGreaterThanOrEqual(text.x + text.width);
			const id = (await quotes.nth(index).getAttribute("id"))?.replace(
				"quote-",
				"passage-",
			);
			const paragraph = await boxOf(page.locator(`p:has(#${id})`));
			expect(Math.abs(box.y - paragraph.y), id).toBeLessThan(60);
			const previous = boxes[index - 1];
			if (previous !== undefined)
				expect(box.y).toBeGreaterThan(previous.y + previous.height);
		}
	});
}

test("a line of text holds 60 to 75 characters on a wide screen", async ({
	page,
}) => {
	await openAt(page, 1440);
	const lengths = await page.evaluate(() => {
		const lines: number[] = [];
		const range = document.createRange();
		for (const paragraph of document.querySelectorAll(".body > p")) {
			const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			const inLine = new Map<number, number>();
			for (let node = texts.nextNode(); node; node = texts.nextNode()) {
				if (!node.parentElement?.checkVisibility()) continue;
				if (node.parentElement.closest("button, .permalink, [popover]"))
					continue;
				for (let at = 0; at < (node.textContent ?? "").length; at++) {
					range.setStart(node, at);
					range.setEnd(node, at + 1);
					const box = range.getBoundingClientRect();
					const line = Math.round((box.top + box.bottom) / 2 / 14);
					inLine.set(line, (inLine.get(line) ?? 0) + 1);
				}
			}
			// The last one ends where the paragraph does.
			lines.push(...[...inLine.values()].slice(0, -1));
		}
		return lines;
	});
	expect(lengths.length).toBeGreaterThan(30);
	const charactersPerLine =
		lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
	expect(charactersPerLine).toBeGreaterThan(60);
	expect(charactersPerLine).toBeLessThan(75);
});

test("values in one row of figures stand on one line, however long their labels are", async ({
	page,
}) => {
	await openAt(page, 1024);
	const bottoms = await page.locator(".figure-content").evaluateAll((values) =>
		values.map((value) => {
			const { top, bottom } = value.getBoundingClientRect();
			return { row: Math.round(top / 60), bottom };
		}),
	);
	const [first, second, third] = bottoms;
	expect(first?.bottom).toBe(second?.bottom);
	expect(Math.abs((third?.bottom ?? 0) - (first?.bottom ?? 0))).toBeLessThan(1);
});

test("no note ends with one word alone on its line", async ({ page }) => {
	await openAt(page, 1280);
	const alone = await page
		.locator("article > header > p.set-label:not(.set-dotted), .sources li")
		.evaluateAll((notes) =>
			notes.flatMap((note) => {
				const words: { word: string; top: number; bottom: number }[] = [];
				const walker = document.createTreeWalker(note, NodeFilter.SHOW_TEXT);
				for (let text = walker.nextNode(); text; text = walker.nextNode())
					for (const { 0: word, index } of (text.nodeValue ?? "").matchAll(
						/[\p{L}\p{N}]\S*/gu,
					)) {
						const range = document.createRange();
						range.setStart(text, index);
						range.setEnd(text, index + word.length);
						const { top, bottom } = range.getBoundingClientRect();
						// What only paper shows has no height.
						if (bottom > top) words.push({ word, top, bottom });
					}
				const [last, before] = words.reverse();
				if (last === undefined || before === undefined) return [];
				return last.top < before.bottom ? [] : [last.word];
			}),
		);
	expect(alone).toEqual([]);
});

test("on a figure's page its numbers stand apart from what is above them", async ({
	page,
}) => {
	await openAt(page, 1280, `${FIRST_ARTICLE}figures/market-now/`);
	const key = await boxOf(page.locator(".chart-key"));
	const caption = await boxOf(page.locator("caption"));
	const row = await boxOf(page.locator("caption + tbody"));
	const title = await page.locator("caption").evaluate((element) => {
		const range = document.createRange();
		range.selectNodeContents(element);
		return range.getBoundingClientRect().bottom;
	});
	expect(caption.y - key.y - key.height).toBeGreaterThanOrEqual(12);
	expect(row.y - title).toBeGreaterThanOrEqual(6);
});

test("the way to what an article rests on stands in one piece", async ({
	page,
}) => {
	for (const widthPx of WIDTHS_PX) {
		await openAt(page, widthPx);
		const lines = await page
			.locator('article > header a[href="#sources"]')
			.evaluate((link) => link.getClientRects().length);
		expect(lines, `at ${widthPx} px`).toBe(1);
	}
});
