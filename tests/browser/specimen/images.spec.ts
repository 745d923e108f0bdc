// Images of an article: there before any script, in the size that the screen asks for, without moving a line; on paper too.
import { expect, type Locator, type Page, test } from "@playwright/test";
import { printWithImages } from "../paper/print-with-images.ts";
import { readPrinted } from "../paper/read-printed.ts";

const RICH = "/articles/rich-article/";
/** It opens with an image, and is read from the right. */
const ARABIC = "/articles/arabic-on-paper/";

const imagesOf = (page: Page) => page.locator("figure.image img");

/** Brings an image into view and waits until it is drawn; gives the file that the browser chose. */
async function chosenBy(image: Locator): Promise<string> {
	await image.scrollIntoViewIfNeeded();
	return image.evaluate(async (element: HTMLImageElement) => {
		await element.decode();
		return new URL(element.currentSrc).pathname;
	});
}

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("an image has its alternative text, its caption, its credit and a link to where it is from", async ({
		page,
	}) => {
		await page.goto(RICH);
		await expect(
			page.getByRole("img", { name: "A suspension bridge at sunset" }),
		).toBeVisible();
		const tower = page.getByRole("figure").filter({ hasText: "One of the" });
		await expect(
			tower.getByRole("img", { name: "The lattice of a tower" }),
		).toBeVisible();
		await expect(
			tower.getByRole("link", { name: "Drawing: a program" }),
		).toHaveAttribute("href", "https://example.org/tower");
		await tower.hover();
		const address = tower.getByRole("link", { name: "Link to this image" });
		await address.click();
		await expect(page.locator("figure:target img")).toBeInViewport();
	});
});

test("only what opens the article is fetched before a reader comes near", async ({
	page,
}) => {
	await page.goto(ARABIC);
	await expect(imagesOf(page).first()).not.toHaveAttribute("loading");
	await page.goto(RICH);
	for (const image of await imagesOf(page).all())
		await expect(image).toHaveAttribute("loading", "lazy");
});

for (const [width, deviceScaleFactor, file] of [
	[360, 1, /^\/images\/the-bridge-[0-9a-f]{12}-400\.avif$/],
	[390, 3, /-1280\.avif$/],
	[1280, 1, /-640\.avif$/],
	[1280, 2, /-1280\.avif$/],
] as const)
	test(`a screen of ${width} px at ${deviceScaleFactor} fetches no more of an image than it shows`, async ({
		browser,
	}) => {
		const page = await browser.newPage({
			viewport: { width, height: 800 },
			deviceScaleFactor,
		});
		await page.goto(RICH);
		expect(await chosenBy(imagesOf(page).first())).toMatch(file);
		await page.close();
	});

for (const [width, address] of [
	[360, RICH],
	[1280, RICH],
	[360, ARABIC],
	[1280, ARABIC],
] as const)
	test(`no line moves when the images of ${address} come, at ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		const held: (() => Promise<void>)[] = [];
		await page.route("**/images/*", (route) => {
			held.push(() => route.continue());
		});
		await page.goto(address, { waitUntil: "domcontentloaded" });
		const images = await imagesOf(page).all();
		const below = page.locator("figure.image + *");
		const tops = () =>
			below.evaluateAll((elements) =>
				elements.map(
					(element) => element.getBoundingClientRect().top + scrollY,
				),
			);
		await page.evaluate(() => document.fonts.ready);
		const before = await tops();
		expect(before.length).toBe(images.length);
		for (const image of images) await image.scrollIntoViewIfNeeded();
		await expect.poll(() => held.length).toBe(images.length);
		for (const release of held) await release();
		for (const image of images) await chosenBy(image);
		expect(await tops()).toEqual(before);
	});

test("no image stands out of its column or is wider than high screens are", async ({
	page,
}) => {
	for (const width of [320, 768, 1280, 1920]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(RICH);
		const column = await page.locator(".body > p").first().boundingBox();
		for (const image of await imagesOf(page).all()) {
			const box = await image.boundingBox();
			expect(box?.x).toBeCloseTo(column?.x ?? 0, 0);
			expect(box?.width).toBeLessThanOrEqual((column?.width ?? 0) + 0.5);
			expect(box?.height).toBeLessThanOrEqual(592.5);
			const shape = await image.evaluate((element: HTMLImageElement) => [
				element.width / element.height,
				Number(element.getAttribute("width")) /
					Number(element.getAttribute("height")),
			]);
			expect(shape[0]).toBeCloseTo(shape[1] ?? 0, 1);
		}
	}
});

test("dark colours leave an image as it is", async ({ page }) => {
	await page.emulateMedia({ colorScheme: "dark" });
	await page.goto(RICH);
	for (const image of await imagesOf(page).all()) {
		await expect(image).toHaveCSS("filter", "none");
		await expect(image).toHaveCSS("opacity", "1");
		await expect(image).toHaveCSS("mix-blend-mode", "normal");
	}
});

test("paper shows each image whole, with its words, and none is missing because nobody scrolled to it", async ({
	page,
}) => {
	await page.goto(RICH);
	const pdf = await printWithImages(page, "A4", 2);
	const { alternatives, runs } = await readPrinted(pdf);
	expect(alternatives).toEqual(
		expect.arrayContaining([
			"A suspension bridge at sunset; a red tram crosses it.",
			"The lattice of a tower, drawn in thin lines.",
		]),
	);
	const words = runs.map(({ text }) => text).join(" ");
	expect(words).toContain("before it was built");
	await page.emulateMedia({ media: "print" });
	for (const figure of await page.locator("figure.image").all())
		await expect(figure).toHaveCSS("break-inside", "avoid");
});
