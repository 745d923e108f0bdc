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
	const track = page.locator("#figures svg .track").first();
	const edge = await track.evaluate((it) => getComputedStyle(it).stroke);
	expect(edge).not.toBe("none");
	expect(edge).not.toBe(paper);
});

test("in forced colours what the address names is outlined", async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: "active" });
	await page.goto(`${FIRST_ARTICLE}#claim-market-now`);
	await expect(page.locator("#claim-market-now")).toHaveCSS(
		"outline-style",
		"solid",
	);
});

test("on a telephone the headline's words stay whole at twice the text size", async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await page.goto(FIRST_ARTICLE);
	await page.evaluate(() => {
		document.documentElement.dataset.size = "5";
	});
	const broken = await page.locator("h1").evaluate((headline) => {
		const text = headline.firstChild?.textContent ?? "";
		const range = document.createRange();
		return [...text.matchAll(/\S+/g)].filter(({ 0: word, index }) => {
			if (headline.firstChild === null) return true;
			range.setStart(headline.firstChild, index);
			range.setEnd(headline.firstChild, index + word.length);
			const tops = [...range.getClientRects()].map(({ top }) => top);
			return new Set(tops).size > 1;
		}).length;
	});
	expect(broken).toBe(0);
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
