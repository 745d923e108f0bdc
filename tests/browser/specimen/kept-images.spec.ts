// What is saved of an article is saved with its images: one file of each, the one that the browser chose.
import { expect, type Page, test } from "@playwright/test";
import {
	clearBrowserStore,
	savedPaths,
	TestSite,
} from "../offline/test-site.ts";

const RICH = "/articles/rich-article/";

const savedImages = async (page: Page) =>
	((await savedPaths(page)).assets ?? []).filter((path) =>
		path.startsWith("/images/"),
	);

async function drawAll(page: Page): Promise<number> {
	const images = await page.locator("figure.image img").all();
	for (const image of images) {
		await image.scrollIntoViewIfNeeded();
		await image.evaluate((element: HTMLImageElement) => element.decode());
	}
	return images.length;
}

test("an article that was read shows its images without a connection, on a screen of another width too", async ({
	page,
}) => {
	test.slow();
	const site = await TestSite.open("", ".cache/specimen-out");
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto(site.address + RICH);
	// Before a reader has come near them.
	await expect.poll(async () => (await savedImages(page)).length).toBe(2);
	await site.stop();
	await clearBrowserStore(page);
	for (const width of [390, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(site.address + RICH);
		expect(await drawAll(page)).toBe(2);
	}
	await site.start();
	await site.close();
});
