// Articles, figures and pull quotes are found in every language of the site, by what readers type, and lead to their permalinks.
import { expect, test } from "@playwright/test";
import { field, found, status, watchErrors } from "./search-page.ts";

test("finds an article, and leads to the paragraph that says it", async ({
	page,
}) => {
	await page.goto("/search/");
	await expect(field(page)).toBeFocused();
	await page.keyboard.type("ferry every hour");
	const article = found(page, "Articles").first();
	await expect(article.getByRole("heading")).toHaveText(
		"The ferry will run every hour",
	);
	await expect(article.locator("mark").first()).toHaveText(/ferry/i);
	await expect(article).toContainText("Specimens");
	await expect(article.locator("time")).toHaveAttribute(
		"datetime",
		/^2026-\d\d-\d\d$/,
	);
	await article.locator("p a").click();
	await expect(page).toHaveURL(/\/articles\/edited-again\/(?:#p-\w+)?$/);
});

test("leads to a paragraph far down a long article", async ({ page }) => {
	await page.goto('/search/?q="paragraph 613"');
	const link = found(page, "Articles").first().locator("p a");
	await expect(link.locator("mark")).toHaveText("Paragraph 613");
	const href = await link.getAttribute("href");
	expect(href).toMatch(/\/articles\/long-article\/#p-\w+$/);
	await link.click();
	await expect(page.locator(":target")).toContainText("Paragraph 613");
	await expect(page.locator(":target")).toBeInViewport();
});

test("finds a figure with its value, its hedge, its sentence and who says so", async ({
	page,
}) => {
	await page.goto("/search/?q=season+ticket");
	const figure = found(page, "Figures").first();
	await expect(figure.locator(".figure-content")).toHaveText("140 euros");
	await expect(figure.locator(".figure-sentence")).toHaveText(
		"A season ticket costs 140 euros, as it has for three years.",
	);
	await expect(figure).toContainText("Reported");
	await expect(figure.locator(".tie")).toHaveAttribute(
		"href",
		/\/articles\/edited-again\/#claim-fare$/,
	);
	await figure.locator("a", { has: page.locator(".figure-content") }).click();
	await expect(page).toHaveURL(/\/articles\/edited-again\/#figure-fare$/);

	await page.goto("/search/?q=$40,000&kind=figure");
	const hedged = found(page, "Figures").first();
	await expect(hedged.locator(".figure-content em")).toHaveText("over ");
});

test("finds a pull quote and leads to it", async ({ page }) => {
	await page.goto("/search/?q=lifted+rail&kind=quote");
	const quote = found(page, "Pull quotes").first();
	await expect(quote.locator("mark")).toHaveText(["lifted", "rail"]);
	await quote.locator(".set-title a").click();
	await expect(page).toHaveURL(/\/articles\/[\w-]+\/#quote-[\w-]+$/);
	await expect(page.locator(":target")).toBeVisible();
});

test("finds Chinese words as they follow each other, from the English page", async ({
	page,
}) => {
	await page.goto("/search/?q=淡水");
	const article = found(page, "Articles");
	await expect(article).toHaveCount(1);
	await expect(article).toHaveAttribute("lang", "zh-Hans");
	await expect(article.locator("mark")).toHaveText(["淡水"]);
	// Both signs are there, but not in this order.
	await field(page).fill("球地");
	await expect(status(page)).toHaveText("Nothing found for “球地”.");
});

test("finds an Arabic word that the text has with its article, from the English page", async ({
	page,
}) => {
	for (const typed of ["جليد", "الجليد"]) {
		await page.goto(`/search/?q=${typed}`);
		const article = found(page, "Articles").first();
		await expect(article).toHaveAttribute("dir", "rtl");
		await expect(article.locator("mark").first()).toHaveText("الجليد");
	}
});

test("takes what looks like markup for words, and shows it as it was typed", async ({
	page,
}) => {
	const errors = watchErrors(page);
	for (const typed of [
		"<script>document.title='hacked'</script>",
		"<img src=x onerror=\"document.title='hacked'\">",
	]) {
		await page.goto(`/search/?q=${encodeURIComponent(typed)}`);
		await expect(status(page)).toHaveText(`Nothing found for “${typed}”.`);
		await expect(field(page)).toHaveValue(typed);
	}
	await expect(page).toHaveTitle(/^Search/);
	await expect(page.locator("main img, main script")).toHaveCount(0);
	expect(errors).toEqual([]);
});

test("finds nothing for a word that nobody wrote, though a shorter one begins it, and says where else to look", async ({
	page,
}) => {
	// "a" is in every article.
	for (const typed of ["alert", "specimen alert", "xyzzy"]) {
		await page.goto(`/search/?q=${typed}`);
		await expect(status(page)).toHaveText(`Nothing found for “${typed}”.`);
		await expect(page.getByRole("listitem").first()).toBeVisible();
		await expect(
			page.getByRole("main").getByRole("link", { name: "Archive" }),
		).toBeVisible();
	}
});

test("finds words with other endings", async ({ page }) => {
	await page.goto("/search/?q=specimens&kind=figure");
	await expect(
		found(page, "Figures").first().locator("mark").first(),
	).toHaveText(/^specimens?$/i);
});
