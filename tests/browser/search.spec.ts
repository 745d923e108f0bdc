// The search of a site that lies in a folder of its host, and of one whose pages were read before.
import { expect } from "@playwright/test";
import { read, savedPaths, test } from "./offline/test-site.ts";

test.describe("in a folder", () => {
	test.use({ sitePath: "/news" });

	test("is asked there, finds there and leads there", async ({
		page,
		site,
	}) => {
		await page.goto(`${site.address}/search/?q=chip`);
		const link = page
			.getByRole("region", { name: "Articles", exact: true })
			.getByRole("link")
			.first();
		await expect(link).toHaveAttribute(
			"href",
			new RegExp(`^${site.address}/articles/`),
		);
		await expect(page.getByRole("search").locator("form")).toHaveAttribute(
			"action",
			"/news/search/",
		);
		await page.getByRole("combobox", { name: "Order" }).selectOption("newest");
		await expect(page).toHaveURL(`${site.address}/search/?q=chip&order=newest`);
		await link.click();
		await expect(page.locator("article[data-words]")).toBeVisible();
	});
});

test("saves no part of the index in the browser, and says without a connection that it needs one", async ({
	page,
	site,
}) => {
	await read(page, `${site.address}/search/`);
	await page.getByRole("searchbox").fill("chip");
	await expect(page.getByRole("status")).toHaveText(/^Results: \d/);
	const saved = Object.values(await savedPaths(page)).flat();
	expect(saved).toContain("/search/");
	expect(saved.filter((path) => path.includes("pagefind"))).toEqual([]);
	await page.context().setOffline(true);
	await site.stop();
	await page.goto(`${site.address}/search/?q=market`);
	await expect(page.getByRole("searchbox")).toHaveValue("market");
	await expect(page.getByRole("status")).toHaveText(
		"There is no connection, and the search needs one.",
	);
	await site.start();
});
