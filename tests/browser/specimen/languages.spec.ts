// A Chinese and an Arabic article: direction, columns, words, letters, ways to the other languages.
import { expect, type Page, test } from "@playwright/test";

const CHINESE = "/articles/water-zh/";
const ARABIC = "/articles/water-ar/";

async function boxOf(page: Page, selector: string) {
	const box = await page.locator(selector).first().boundingBox();
	if (box === null) throw new Error(`${selector} isn't drawn`);
	return box;
}

test("the page around an article speaks its language and runs its way", async ({
	page,
}) => {
	await page.goto(ARABIC);
	await expect(page.locator("html")).toHaveAttribute("lang", "ar");
	await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
	await expect(page.getByRole("navigation", { name: "الموقع" })).toContainText(
		"الأرشيف",
	);
	await expect(page.getByRole("heading", { name: "الأرقام" })).toBeVisible();
	await page.goto(CHINESE);
	await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
	await expect(page.getByRole("heading", { name: "数据" })).toBeVisible();
	await expect(page.getByText("2026年1月15日").first()).toBeVisible();
});

test("an Arabic article has its figures at the right, its pull quotes at the left, and bars that start at the right", async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(ARABIC);
	const text = await boxOf(page, ".body > p");
	const figures = await boxOf(page, ".body > .figures");
	const quote = await boxOf(page, ".pull-quote");
	expect(figures.x).toBeGreaterThan(text.x + text.width);
	expect(quote.x + quote.width).toBeLessThan(text.x);
	const chart = await boxOf(page, ".figure-charts .chart");
	const bar = await boxOf(page, ".figure-charts .chart .bar");
	expect(bar.x + bar.width).toBeCloseTo(chart.x + chart.width, 0);
	await page.goto(CHINESE);
	const first = await boxOf(page, ".figure-charts .chart .bar");
	expect(first.x).toBeCloseTo(
		(await boxOf(page, ".figure-charts .chart")).x,
		0,
	);
});

test("neither is set in slanted or spaced letters, nor Chinese in the quotation marks of a Latin face", async ({
	page,
}) => {
	for (const [path, face] of [
		[CHINESE, "Songti SC"],
		[ARABIC, "Noto Naskh Arabic"],
	] as const) {
		await page.goto(path);
		for (const selector of [
			"h1",
			".body > p em",
			".figure-content em",
			".pull-quote p",
		]) {
			const style = await page
				.locator(selector)
				.first()
				.evaluate((element) => {
					const { fontFamily, fontStyle, letterSpacing } =
						getComputedStyle(element);
					return { fontFamily, fontStyle, letterSpacing };
				});
			expect(style.fontFamily, `${path} ${selector}`).toMatch(
				new RegExp(`^"${face}"`),
			);
			expect(style.fontStyle, `${path} ${selector}`).toBe("normal");
			expect(["normal", "0px"], `${path} ${selector}`).toContain(
				style.letterSpacing,
			);
		}
	}
});

test("each leads to the other and to the original, in their own names", async ({
	page,
}) => {
	await page.goto(ARABIC);
	await expect(page.locator('link[rel="alternate"][hreflang]')).toHaveCount(3);
	await page.getByRole("link", { name: "简体中文" }).click();
	await expect(page).toHaveURL(new RegExp(`${CHINESE}$`));
	await page.getByRole("link", { name: "English" }).click();
	await expect(page.locator("html")).toHaveCSS("direction", "ltr");
	await expect(page.locator("html")).toHaveAttribute("lang", "en");
	await expect(page.getByRole("link", { name: "العربية" })).toBeVisible();
});

test("the wordmark and the digits of figures keep the site's own face", async ({
	page,
}) => {
	for (const path of [CHINESE, ARABIC]) {
		await page.goto(path);
		for (const selector of [".masthead .font-display", ".figure-content"])
			await expect(page.locator(selector).first()).toHaveCSS(
				"font-family",
				/^"Offprint Display"/,
			);
	}
});

test("scripts speak the language of the page", async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, "share", { value: undefined }),
	);
	await page.goto(CHINESE);
	await page.getByRole("button", { name: "分享本文" }).click();
	await expect(page.getByRole("button", { name: "复制链接" })).toBeVisible();
});

test.describe("what scripts add", () => {
	test.use({ permissions: ["clipboard-read", "clipboard-write"] });

	test("has the brackets, colons and quotation marks of the page's language", async ({
		page,
	}) => {
		await page.addInitScript(() =>
			Object.defineProperty(navigator, "share", { value: undefined }),
		);
		const copyFirstFigure = async (path: string, words: string) => {
			await page.goto(path);
			await page.locator(".figure-entry button").first().click();
			await page.getByRole("button", { name: words }).click();
			await expect(page.getByRole("button", { name: words })).toHaveCount(0);
			return page.evaluate(() => navigator.clipboard.readText());
		};
		expect(await copyFirstFigure(CHINESE, "连同文字一起复制")).toContain(
			"“水覆盖的地球表面：约71%”——《地球上的水在哪里》\n",
		);
		await expect(page.locator(".figures")).toContainText(
			/2019年11月（\d+年前）。/,
		);
		expect(await copyFirstFigure(ARABIC, "نسخ مع الكلمات")).toContain(
			"«ما تغطّيه المياه من سطح الأرض: نحو 71%» — أين توجد مياه الأرض\n",
		);
	});
});
