// What is asked stands in the address, works by keyboard, and fetches nothing before it is asked.
import { expect, test } from "@playwright/test";
import { field, found, status, watchRequests } from "./search-page.ts";

test("asks nothing for no words, and shows ways to look around", async ({
	page,
}) => {
	const asked = watchRequests(page);
	await page.goto("/search/?q=+&section=trade");
	const ways = page.getByRole("region", { name: "Topics" });
	await expect(ways).toBeVisible();
	await page.keyboard.press("Enter");
	await page.getByRole("combobox", { name: "Order" }).selectOption("newest");
	await expect(page).toHaveURL(/order=newest/);
	await expect(ways).toBeVisible();
	await expect(status(page)).toHaveText("");
	expect(asked).toEqual([]);
});

test("nothing of the search is fetched before the first question, and nothing at all by other pages", async ({
	page,
}) => {
	const asked = watchRequests(page);
	for (const path of ["/articles/article-42/", "/", "/figures/", "/search/"])
		await page.goto(path, { waitUntil: "networkidle" });
	expect(asked).toEqual([]);
	await field(page).fill("ferry");
	await expect(status(page)).toHaveText(/^Results: \d/);
	expect(asked.map((address) => new URL(address).pathname)).toEqual(
		expect.arrayContaining([
			expect.stringMatching(/search-engine-\w+\.js$/),
			expect.stringMatching(/\/wasm\.en\.pagefind$/),
		]),
	);
	// Beside the page, which goes on answering its reader.
	expect(page.workers().map((worker) => worker.url())).toEqual([
		expect.stringMatching(/search-engine-\w+\.js$/),
	]);
	for (const address of asked)
		expect(new URL(address).origin).toBe(new URL(page.url()).origin);
});

test("typing replaces what is shown, keeps the address up to date and asks once for a word that is typed in one go", async ({
	page,
}) => {
	await page.goto("/search/");
	await field(page).pressSequentially("ferry", { delay: 20 });
	await expect(status(page)).toHaveText(/^Results: /);
	await expect(page).toHaveURL("/search/?q=ferry");
	await field(page).fill("");
	await expect(page).toHaveURL("/search/");
	await expect(status(page)).toHaveText("");
	await expect(found(page, "Articles")).toHaveCount(0);
	expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test("a slow question says nothing any more once another was asked", async ({
	page,
}) => {
	await page.clock.install({ time: "2026-01-01" });
	await page.goto("/search/?q=xyzzy");
	await expect(status(page)).toHaveText(/^Nothing found/);
	await page.clock.pauseAt("2026-01-02");
	// The texts of the first never come.
	await page.route("**/pagefind/fragment/**", () => {});
	const isAsked = page.waitForRequest("**/pagefind/fragment/**");
	await field(page).fill("ferry");
	await page.keyboard.press("Enter");
	await isAsked;
	await field(page).fill("xyzzy");
	await page.keyboard.press("Enter");
	const nothing = "Nothing found for “xyzzy”.";
	await expect(status(page)).toHaveText(nothing);
	// By now the first has taken so long that it would be told of.
	await page.clock.runFor(600);
	await expect(status(page)).toHaveText(nothing);
});

test("a shared address shows what it names, and going back finds it again", async ({
	page,
}) => {
	await page.goto(
		"/search/?q=specimen&kind=figure&section=energy&order=oldest",
	);
	const rows = found(page, "Figures");
	await expect(rows.first()).toBeVisible();
	const days = await rows
		.locator("time")
		.evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
	expect(days.length).toBeGreaterThan(1);
	expect(days).toEqual(days.toSorted());
	for (const row of await rows.all()) await expect(row).toContainText("Energy");
	await expect(page.getByRole("combobox", { name: "Section" })).toHaveValue(
		"energy",
	);
	const { length } = days;
	await rows.first().locator(".tie").click();
	await expect(page).toHaveURL(/#claim-/);
	await page.goBack();
	await expect(field(page)).toHaveValue("specimen");
	await expect(rows).toHaveCount(length);
});

test("is narrowed by kind, section and year, and widened again where that leaves nothing", async ({
	page,
}) => {
	await page.goto("/search/?q=ferry");
	const kinds = page.getByRole("navigation", { name: "By kind" });
	await kinds.getByRole("link", { name: "Figures" }).click();
	await expect(page).toHaveURL("/search/?q=ferry&kind=figure");
	await expect(kinds.getByRole("link", { name: "Figures" })).toHaveAttribute(
		"aria-current",
		"page",
	);
	await page.getByRole("combobox", { name: "Section" }).selectOption("Chips");
	await expect(status(page)).toHaveText("Nothing found for “ferry”.");
	await page.getByRole("link", { name: "Search all kinds" }).click();
	await expect(page).toHaveURL("/search/?q=ferry");
	await expect(found(page, "Articles").first()).toBeVisible();
});

test("works by keyboard alone, and shows more where there is more", async ({
	page,
}) => {
	await page.goto("/search/");
	await page.keyboard.type("paragraph");
	await page.keyboard.press("Enter");
	await expect(status(page)).toHaveText(/^Results: /);
	await expect(field(page)).toBeFocused();
	const all = page.getByRole("link", { name: /^Pull quotes: all \d+$/ });
	await all.focus();
	await page.keyboard.press("Enter");
	await expect(
		page
			.getByRole("navigation", { name: "By kind" })
			.getByRole("link", { name: "Pull quotes" }),
	).toBeFocused();
	const rows = found(page, "Pull quotes");
	await expect(rows).toHaveCount(20);
	await page.getByRole("button", { name: "Show more" }).focus();
	await page.keyboard.press("Enter");
	await expect(rows.nth(20).getByRole("link").first()).toBeFocused();
	await expect(page.getByRole("button", { name: "Show more" })).toBeHidden();
});
