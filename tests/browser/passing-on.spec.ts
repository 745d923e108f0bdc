// Passing on an article, a figure or a quote: by an address that is shown, copied, or given to the system.
import { expect, type Page, test } from "@playwright/test";
import { FIRST_ARTICLE } from "./first-article.ts";

const shareArticle = (page: Page) =>
	page.getByRole("button", { name: "Share this article" });

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("the control opens a popover with the address and a letter", async ({
		page,
	}) => {
		await page.goto(FIRST_ARTICLE);
		const popover = page.locator("#pass-on-article");
		await expect(popover).toBeHidden();
		await shareArticle(page).click();
		await expect(popover).toBeVisible();
		await expect(popover.getByRole("link").first()).toHaveText(
			/^https?:\/\/\S+\/articles\/deepseek-sparks-a-chip-revolution\/$/,
		);
		await expect(popover.getByRole("link", { name: "E-mail" })).toHaveAttribute(
			"href",
			/^mailto:\?subject=DeepSeek%20sets/,
		);
		await page.keyboard.press("Escape");
		await expect(popover).toBeHidden();
	});

	test("each figure and each quote has a control of its own, with an address that a server sees", async ({
		page,
	}) => {
		await page.goto(FIRST_ARTICLE);
		await page
			.getByRole("button", { name: "Share the figure “over $40,000”" })
			.click();
		await expect(
			page.locator("#pass-on-figure-chip-price a").first(),
		).toHaveAttribute("href", /\/figures\/chip-price\/$/);
		await page.keyboard.press("Escape");
		await page.getByRole("button", { name: "Share pull quote 2" }).click();
		await expect(
			page.locator("#pass-on-quote-fit-hardware a").first(),
		).toHaveAttribute("href", /\/quotes\/fit-hardware\/$/);
	});
});

test.describe("with JavaScript", () => {
	test.use({ permissions: ["clipboard-read", "clipboard-write"] });

	async function withoutShareSheet(page: Page) {
		await page.addInitScript(() => {
			Reflect.deleteProperty(Navigator.prototype, "share");
		});
		await page.goto(FIRST_ARTICLE);
	}

	const readClipboard = (page: Page, type: string) =>
		page.evaluate(async (kind) => {
			const [item] = await navigator.clipboard.read();
			return (await (await item?.getType(kind))?.text()) ?? "";
		}, type);

	test("the article's address is copied", async ({ page }) => {
		await withoutShareSheet(page);
		await shareArticle(page).click();
		await page.getByRole("button", { name: "Copy link", exact: true }).click();
		await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
		expect(await readClipboard(page, "text/plain")).toMatch(
			/\/articles\/deepseek-sparks-a-chip-revolution\/$/,
		);
	});

	test("a quote is copied with its words, its source and its address, plain and rich", async ({
		page,
	}) => {
		await withoutShareSheet(page);
		await page.getByRole("button", { name: "Share pull quote 1" }).click();
		await page.getByRole("button", { name: "Copy with its words" }).click();
		await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
		expect(await readClipboard(page, "text/plain")).toMatch(
			/^“Without chips of its own .*” — DeepSeek sets out .*\nhttp.*\/quotes\/dependence\/$/s,
		);
		expect(await readClipboard(page, "text/html")).toContain("<blockquote");
	});

	test("a figure is copied with its label and its hedge", async ({ page }) => {
		await withoutShareSheet(page);
		await page
			.getByRole("button", { name: "Share the figure “could reach 35%" })
			.click();
		await page.getByRole("button", { name: "Copy with its words" }).click();
		await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
		expect(await readClipboard(page, "text/plain")).toMatch(
			/^“Domestic chips’ share of the AI chip market: could reach, by 2025 35%”/,
		);
	});

	test("words that a reader selected get an address that leads to them, and to their paragraph where a browser can't", async ({
		page,
	}) => {
		await withoutShareSheet(page);
		await page.evaluate(() => {
			const paragraph = document.querySelectorAll(".body > p")[1];
			const text = paragraph?.firstChild;
			if (text == null) throw new Error("no paragraph");
			getSelection()?.setBaseAndExtent(text, 0, text, 29);
		});
		await shareArticle(page).click();
		await page
			.getByRole("button", { name: "Copy link to the selected words" })
			.click();
		await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
		expect(await readClipboard(page, "text/plain")).toMatch(
			/#p-[a-z0-9]{4}:~:text=What%20the%20company%20wanted%2C%20those$/,
		);
	});

	test("where the system has a share sheet, the control opens that", async ({
		page,
	}) => {
		await page.addInitScript(() => {
			Object.defineProperty(Navigator.prototype, "share", {
				configurable: true,
				value: (shared: ShareData) => {
					document.title = JSON.stringify(shared);
					return Promise.resolve();
				},
			});
		});
		await page.goto(FIRST_ARTICLE);
		await shareArticle(page).click();
		await expect(page).toHaveTitle(/"url":"http[^"]+\/articles\//);
		await expect(page.locator("#pass-on-article")).toBeHidden();
	});
});
