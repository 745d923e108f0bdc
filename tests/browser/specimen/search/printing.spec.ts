// A search on paper: the question, what was found and where it stands, without what is pressed.
import { expect, test } from "@playwright/test";
import { field, found } from "./search-page.ts";

test("paper has the question, the findings and their addresses, and nothing to press", async ({
	page,
}) => {
	await page.goto("/search/?q=season+ticket");
	const figure = found(page, "Figures").first();
	await expect(figure).toBeVisible();
	await page.emulateMedia({ media: "print" });
	await expect(field(page)).toBeVisible();
	await expect(field(page)).toHaveValue("season ticket");
	for (const pressed of await page.locator("button, select, nav").all())
		await expect(pressed).toBeHidden();
	const address = await figure
		.locator(".link-quiet")
		.evaluate((link) => getComputedStyle(link, "::after").content);
	expect(address).toMatch(
		/^"https?:.+\/articles\/edited-again\/#figure-fare"$/,
	);
});

test("paper of a search that asks nothing has the ways to look around alone", async ({
	page,
}) => {
	await page.goto("/search/");
	await expect(field(page)).toBeVisible();
	await page.emulateMedia({ media: "print" });
	await expect(field(page)).toBeHidden();
	await expect(
		page.getByRole("link", { name: "Archive" }).last(),
	).toBeVisible();
});
