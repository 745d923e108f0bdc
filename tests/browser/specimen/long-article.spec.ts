import { expect, test } from "@playwright/test";
import { PARAGRAPHS } from "../../specimen/write-specimen.ts";
import { overflowPx } from "../overflow.ts";

for (const javaScriptEnabled of [false, true]) {
	test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
		test.use({ javaScriptEnabled });

		test(`an article of ${PARAGRAPHS} paragraphs shows all of them`, async ({
			page,
		}) => {
			await page.goto("/articles/long-article/");
			const paragraphs = page.locator(".body > p");
			await expect(paragraphs).toHaveCount(PARAGRAPHS);
			await expect(paragraphs.last()).toBeVisible();
			await expect(paragraphs.last()).toContainText(`Paragraph ${PARAGRAPHS} `);
		});
	});
}

test("a draft is not on the site", async ({ page }) => {
	const response = await page.goto("/articles/a-draft/");
	expect(response?.status()).toBe(404);
});

test("ten figures, twenty pull quotes, a headline of one long word and no figures at all fit at every width", async ({
	page,
}) => {
	for (const path of [
		"/articles/long-article/",
		"/articles/long-word/",
		"/articles/no-figures/",
		"/",
	]) {
		await page.goto(path);
		for (const width of [320, 768, 1024, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			expect(await overflowPx(page), `${path} at ${width} px`).toBe(0);
		}
	}
});

test("pull quotes in the rail never lie on each other", async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto("/articles/long-article/");
	const boxes = await page.locator("[data-pull-quotes]").evaluateAll((quotes) =>
		quotes.map((quote) => {
			const { top, bottom } = quote.getBoundingClientRect();
			return { top, bottom };
		}),
	);
	expect(boxes).toHaveLength(20);
	boxes.slice(1).forEach((box, index) => {
		expect(box.top).toBeGreaterThan(boxes[index]?.bottom ?? Number.NaN);
	});
});

test("the front page of fifty articles leads to many of them, and to the list of all", async ({
	page,
}) => {
	await page.goto("/");
	const links = await page
		.locator("main a[href^='/articles/']")
		.evaluateAll((anchors) =>
			anchors.map((anchor) => anchor.getAttribute("href")?.split("#")[0]),
		);
	expect(new Set(links).size).toBeGreaterThan(25);
	await expect(
		page.getByRole("link", { name: "Archive", exact: true }),
	).toBeVisible();
});
