// Everything that was published can be found by looking: front page, sections, topics, authors, archive, figures.
import { expect, type Page, test } from "@playwright/test";

const rows = (page: Page) => page.locator(".figure-row:visible");

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("the front page is as content/site.yaml shapes it", async ({ page }) => {
		await page.goto("/");
		await expect(page.locator("h1")).toHaveText(
			"An article of very many paragraphs",
		);
		await expect(page.locator(".front-seconds h2").first()).toHaveText(
			/^Headline number 46/,
		);
		await expect(page.locator(".front-sections h2")).toHaveText([
			"Trade",
			"Chips",
			"Energy",
			"Specimens",
			// Of articles in Arabic and Chinese; it names neither.
			"نماذج",
			"样张",
		]);
	});

	test("an article leads to its section, its author and its topics, and to others about the same", async ({
		page,
	}) => {
		for (const [name, heading] of [
			["Trade", "Trade"],
			["The specimen desk", "The specimen desk"],
			["Halves", "Halves"],
		] as const) {
			await page.goto("/articles/article-42/");
			const link = page.locator(`article[data-words] a:text-is("${name}")`);
			if ((await link.count()) === 0) continue;
			await link.click();
			await expect(page.locator("h1")).toHaveText(heading);
			await expect(
				page.locator('main a[href="/articles/article-42/"]'),
			).toBeVisible();
		}
		await page.goto("/articles/article-42/");
		await expect(
			page
				.getByRole("complementary", { name: "About the same" })
				.getByRole("link"),
		).toHaveCount(3);
	});

	test("every figure stands in its whole sentence, with the claim leading to the article, and says if it was corrected", async ({
		page,
	}) => {
		await page.goto("/figures/");
		const fare = page.locator(".figure-row", { hasText: "A season ticket" });
		await expect(fare.locator(".figure-sentence")).toHaveText(
			"A season ticket costs 140 euros, as it has for three years.",
		);
		await expect(fare.locator(".figure-sentence a")).toHaveAttribute(
			"href",
			"/articles/edited-again/#claim-fare",
		);
		await expect(fare).toContainText("Corrected on 2 February 2026");
		await page.getByRole("link", { name: "Company claim" }).click();
		await expect(page.locator("h1")).toHaveText("Company claim");
		for (const row of await rows(page).all())
			await expect(row).toHaveAttribute("data-standing", "company-claim");
	});

	test("the masthead says where one is", async ({ page }) => {
		await page.goto("/archive/2026/01/");
		const archive = page
			.getByRole("navigation", { name: "Site" })
			.getByRole("link", { name: "Archive" });
		await expect(archive).toHaveAttribute("aria-current", "true");
		await archive.click();
		await expect(archive).toHaveAttribute("aria-current", "page");
	});

	test("older articles of a list are on a page of their own, the oldest last", async ({
		page,
	}) => {
		await page.goto("/topics/specimens/");
		await page.getByRole("link", { name: "Page 1, the oldest" }).click();
		await expect(page.locator(".entry")).toHaveCount(20);
		await expect(page.locator(".entry h2").last()).toHaveText(
			/^Headline number 12,/,
		);
	});
});

test("figures are filtered and sorted, and the address tells what is shown", async ({
	page,
}) => {
	await page.goto("/figures/");
	const total = await rows(page).count();
	await page.getByRole("link", { name: "Forecast" }).click();
	await expect(page.getByRole("status")).toHaveText(`4 of ${total} figures`);
	await expect(page).toHaveURL(/\/figures\/\?standing=forecast$/);
	await expect(rows(page)).toHaveCount(4);
	await page.getByRole("link", { name: "All", exact: true }).click();
	await page.getByLabel("Topic").selectOption({ label: "Halves" });
	await page.getByLabel("Order").selectOption({ label: "By name" });
	await expect(page).toHaveURL(/\?topic=halves&order=name$/);
	const labels = await rows(page).locator("h3").allTextContents();
	expect(labels.length).toBeGreaterThan(0);
	expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, "en")));
});

test("a filtered address that was passed on shows the same", async ({
	page,
}) => {
	await page.goto("/figures/?standing=estimate&order=oldest");
	await expect(page.getByRole("status")).toHaveText(/^4 of \d+ figures$/);
	await expect(page.getByLabel("Order")).toHaveValue("oldest");
	const days = await rows(page)
		.locator("time")
		.evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
	expect(days).toHaveLength(4);
	expect(days).toEqual(days.toSorted());
});

test("a broken address shows every figure", async ({ page }) => {
	await page.goto("/figures/?standing=<script>&order=worst");
	await expect(page.getByLabel("Order")).toHaveValue("newest");
	expect(await rows(page).count()).toBeGreaterThan(20);
});
