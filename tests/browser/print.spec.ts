import { expect, test } from "@playwright/test";
import {
	FIRST_ARTICLE,
	fold,
	loadFirstArticle,
	readBlocks,
} from "./first-article.ts";

test.beforeEach(async ({ page }) => {
	await page.emulateMedia({ media: "print", colorScheme: "dark" });
	await page.goto(FIRST_ARTICLE);
});

test("paper has every word of the article and every figure", async ({
	page,
}) => {
	const article = await loadFirstArticle();
	expect(await readBlocks(page)).toBe(fold(article.text));
	for (const { id } of article.figures)
		await expect(page.locator(`#figure-${id}`)).toBeVisible();
});

test("paper has no navigation, and nothing that only a screen can do", async ({
	page,
}) => {
	for (const hidden of [
		"nav",
		"a[href='#main']",
		".pull-quote a",
		".figure-notes a",
		".colophon",
	])
		for (const element of await page.locator(hidden).all())
			await expect(element).toBeHidden();
});

test("paper says where the article stands on the web", async ({ page }) => {
	await expect(page.locator("#sources")).toContainText(
		/https?:\/\/\S+\/articles\/deepseek-sparks-a-chip-revolution\//,
	);
});

test("paper is white with dark ink, whatever the screen’s theme", async ({
	page,
}) => {
	await expect(page.locator("body")).toHaveCSS(
		"background-color",
		"rgb(255, 255, 255)",
	);
	await expect(page.locator("body")).toHaveCSS("color", "rgb(0, 0, 0)");
});

test("text is set in two columns that hyphenate, without breaking a pull quote", async ({
	page,
}) => {
	const text = page.locator(".body");
	await expect(text).toHaveCSS("column-count", "2");
	await expect(text).toHaveCSS("hyphens", "auto");
	for (const quote of await page.locator("[data-pull-quotes]").all())
		await expect(quote).toHaveCSS("break-inside", "avoid");
});

for (const format of ["A4", "Letter"]) {
	test(`the first article fills two pages of ${format}, not more`, async ({
		page,
	}) => {
		const pdf = (await page.pdf({ format })).toString("latin1");
		expect([...pdf.matchAll(/\/Type \/Page\b/g)]).toHaveLength(2);
	});
}
