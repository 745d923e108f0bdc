import { expect, test } from "@playwright/test";
import { testEveryLook } from "./access/test-every-look.ts";
import { FIRST_ARTICLE } from "./first-article.ts";

testEveryLook([
	"/",
	"/404.html",
	"/about/",
	"/glossary/",
	"/how-we-check-figures/",
	"/offline/",
	"/privacy/",
	"/search/",
	FIRST_ARTICLE,
	`${FIRST_ARTICLE}cite/`,
	`${FIRST_ARTICLE}figures/market-now/`,
	`${FIRST_ARTICLE}quotes/upper-hand/`,
]);

test("a screen reader is told that a pull quote repeats the text, before it hears it", async ({
	page,
}) => {
	await page.goto(FIRST_ARTICLE);
	const names = await page
		.locator("[data-pull-quotes]")
		.evaluateAll((quotes) =>
			quotes.map((quote) => quote.getAttribute("aria-label")),
		);
	expect(names).toHaveLength(3);
	expect(new Set(names).size).toBe(3);
	for (const name of names) expect(name).toContain("repeated from the text");
});

test("every picture of a figure has words that stand for it", async ({
	page,
}) => {
	await page.goto(FIRST_ARTICLE);
	const charts = page.locator("#figures svg[role=img]");
	expect(await charts.count()).toBeGreaterThan(4);
	for (const chart of await charts.all())
		await expect(chart).toHaveAttribute("aria-label", /\w+ \w+/);
});

test("in forced colours the bars of the figures are still drawn", async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: "active" });
	await page.goto(FIRST_ARTICLE);
	const bar = page
		.locator("#figure-market-now")
		.locator("xpath=ancestor::*[contains(@class,'figure-entry')]")
		.locator("svg .bar");
	const [fill, paper] = await Promise.all([
		bar.evaluate((element) => getComputedStyle(element).fill),
		page.evaluate(() => getComputedStyle(document.body).backgroundColor),
	]);
	expect(fill).not.toBe(paper);
});

test("the keyboard reaches the text first, past the masthead", async ({
	page,
}) => {
	await page.goto(FIRST_ARTICLE);
	await page.keyboard.press("Tab");
	await expect(page.locator(":focus")).toHaveText("Skip to the text");
	await expect(page.locator(":focus")).toBeInViewport();
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/#main$/);
});
