import { statSync } from "node:fs";
import { expect, type Request, test } from "@playwright/test";
import {
	claimId,
	figureId,
	passageId,
	quoteId,
} from "../../lib/model/hooks.ts";
import {
	FIRST_ARTICLE,
	fold,
	loadFirstArticle,
	readBlocks,
} from "./first-article.ts";

for (const javaScriptEnabled of [false, true]) {
	test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
		test.use({ javaScriptEnabled });

		test("shows every word of the article, in order", async ({ page }) => {
			const article = await loadFirstArticle();
			await page.goto(FIRST_ARTICLE);
			await expect(page.locator("article > header h1")).toHaveText(
				article.headline,
			);
			expect(await readBlocks(page)).toBe(fold(article.text));
		});

		test("a figure leads to its claim, and the claim’s value back to the figure", async ({
			page,
		}) => {
			const article = await loadFirstArticle();
			await page.goto(FIRST_ARTICLE);
			for (const { id, claim } of article.figures) {
				await page.locator(`#figures a[href="#${claimId(id)}"]`).click();
				await expect(page.locator(`#${claimId(id)}`)).toBeInViewport();
				await expect(page.locator(":target")).toHaveText(claim);
				await page.locator(`.body a[href="#${figureId(id)}"]`).click();
				await expect(page.locator(`#${figureId(id)}`)).toBeInViewport();
			}
		});

		test("a claim that a link leads to is washed in blue, by the style sheet alone", async ({
			page,
		}) => {
			await page.goto(`${FIRST_ARTICLE}#${claimId("chip-price")}`);
			const target = page.locator(`#${claimId("chip-price")}`);
			await expect(target).toBeInViewport();
			await expect(target).toHaveCSS("background-color", "rgb(227, 238, 254)");
			const other = page.locator(`#${claimId("market-now")}`);
			await expect(other).not.toHaveCSS(
				"background-color",
				"rgb(227, 238, 254)",
			);
		});

		test("each pull quote leads to its place in the text", async ({ page }) => {
			const article = await loadFirstArticle();
			await page.goto(FIRST_ARTICLE);
			for (const { id, text } of article.pullQuotes) {
				const quote = page.locator(`#${quoteId(id)}`);
				await expect(quote.locator("p")).toHaveText(text);
				await quote.locator("a").click();
				await expect(page.locator(`#${passageId(id)}`)).toBeInViewport();
			}
		});
	});
}

test("arrives in one request that can be read, and fetches no script but ours, of 10 KB at most", async ({
	page,
}) => {
	const requests: Request[] = [];
	page.on("request", (request) => requests.push(request));
	await page.goto(FIRST_ARTICLE, { waitUntil: "networkidle" });
	const ofType = (type: string) =>
		requests.filter((request) => request.resourceType() === type);
	expect(ofType("document")).toHaveLength(1);
	expect(ofType("stylesheet")).toHaveLength(0);
	const scripts = ofType("script").map((request) =>
		new URL(request.url()).pathname.slice(1),
	);
	expect(scripts.filter((path) => !path.startsWith("scripts/"))).toEqual([]);
	expect(scripts).not.toHaveLength(0);
	const bytes = scripts.map((path) => statSync(`out/${path}.br`).size);
	expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(10_000);
});

test("offers copies to keep, each with its kind and size, and each is there", async ({
	page,
}) => {
	await page.goto(FIRST_ARTICLE);
	const links = page.locator("#sources a[download]");
	await expect(links).toHaveText([
		"PDF, A4",
		"PDF, US Letter",
		"EPUB",
		"One HTML file",
	]);
	for (const link of await links.all()) {
		await expect(link.locator("xpath=..")).toHaveText(/, \d+ KB$/);
		const response = await page.request.get(
			(await link.getAttribute("href")) ?? "",
		);
		expect(response.status()).toBe(200);
	}
});

test("says in the console nothing at all", async ({ page }) => {
	const messages: string[] = [];
	page.on("console", (message) => messages.push(message.text()));
	page.on("pageerror", (error) => messages.push(error.message));
	for (const path of ["/", "/about/", FIRST_ARTICLE])
		await page.goto(path, { waitUntil: "networkidle" });
	expect(messages).toEqual([]);
});

test("an address that leads nowhere gets a page that helps, and status 404", async ({
	page,
}) => {
	const response = await page.goto("/articles/no-such-article/");
	expect(response?.status()).toBe(404);
	await page.getByRole("link", { name: "Go to the front page" }).click();
	await expect(page).toHaveURL(/\/$/);
});
