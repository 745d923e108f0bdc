import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { FIRST_ARTICLE } from "./first-article.ts";

const PAGES = ["/", "/about/", "/404.html", "/offline/", FIRST_ARTICLE];

for (const colorScheme of ["light", "dark"] as const) {
	for (const widthPx of [360, 768, 1280]) {
		test(`axe finds nothing on any page, ${colorScheme}, ${widthPx} px wide`, async ({
			page,
		}) => {
			// Every rule on every page takes its time where two tests share a core.
			test.setTimeout(120_000);
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width: widthPx, height: 900 });
			for (const path of PAGES) {
				await page.goto(path);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(
					violations.flatMap(({ id, nodes }) =>
						nodes.map(({ html }) => `${path} ${id}: ${html}`),
					),
				).toEqual([]);
			}
		});
	}
}

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
