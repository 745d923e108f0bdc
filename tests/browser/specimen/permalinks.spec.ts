// A link shared once works for ever: every id that was ever published, opened cold without JavaScript, under the first address.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { recordSchema } from "../../../lib/record/record.ts";
import { parseRecord } from "../../../lib/record/seal-record.ts";
import { EDITED } from "../../specimen/write-edited-article.ts";

const parsed = parseRecord(
	readFileSync(`.cache/specimen-content/record/${EDITED.now}.yaml`, "utf8"),
	recordSchema,
);
if ("rule" in parsed) throw new Error(parsed.message);
const ids = Object.keys(parsed.record.ids);

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("every permalink ever published scrolls to its part and marks it, after five edits and a new name", async ({
		page,
	}) => {
		expect(ids.length).toBeGreaterThan(8);
		for (const id of ids) {
			await page.goto("about:blank");
			await page.goto(`/articles/${EDITED.first}/#${id}`);
			await expect(page).toHaveURL(new RegExp(`/${EDITED.now}/#${id}$`));
			const target = page.locator(":target");
			await expect(target, id).toHaveId(id);
			await expect(target, id).toBeVisible();
			await expect(target, id).toBeInViewport();
		}
	});

	test("a link to a paragraph that was taken out says so and leads to the edition that has it", async ({
		page,
	}) => {
		const gone = page.locator(".former-part:target");
		for (const id of ids) {
			await page.goto("about:blank");
			await page.goto(`/articles/${EDITED.now}/#${id}`);
			if ((await gone.count()) === 0) continue;
			await gone.getByRole("link").click();
			await expect(page).toHaveURL(/\/editions\/\d+\/#/);
			await expect(page.locator(":target")).toHaveId(id);
			await expect(page.getByText("It isn’t current any more")).toBeVisible();
			return;
		}
		throw new Error("no part was taken out");
	});

	test("a corrected figure and a corrected sentence say so, and lead to what was wrong", async ({
		page,
	}) => {
		await page.goto(`/articles/${EDITED.now}/#figure-fare`);
		await expect(page.locator("#figures")).toContainText(
			"Corrected on 2 February 2026",
		);
		await page.locator("#figures .correction").click();
		await expect(page.locator(":target")).toContainText(
			"We gave the fare as 120 euros; it is 140.",
		);
		await page.goto("/corrections/");
		await expect(page.getByRole("main")).toContainText("it is 140.");
	});

	test("the page of a quote that was taken out says so and leads to where it can be read", async ({
		page,
	}) => {
		await page.goto(`/articles/${EDITED.first}/quotes/quay/`);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(
			"This pull quote was taken out",
		);
		await page.getByRole("link", { name: /^Read it in edition/ }).click();
		await expect(page.locator(":target")).toContainText("on the quay");
	});

	test("the code on a printed copy tells whether its edition is the latest, and what was corrected since", async ({
		page,
	}) => {
		await page.goto(`/articles/${EDITED.first}/current/#edition-1`);
		const held = page.locator(":target");
		await expect(held).toContainText("it isn’t current any more");
		await expect(held).toContainText(
			"We gave the fare as 120 euros; it is 140.",
		);
		const latest = page.locator(".edition-entry").first();
		await expect(latest).toContainText("it is the latest");
		await expect(latest).not.toContainText("120 euros");
		await held.getByRole("link", { name: "Read the latest" }).click();
		await expect(page).toHaveURL(new RegExp(`/articles/${EDITED.now}/$`));
	});

	test("what an edition changed is shown word by word", async ({ page }) => {
		await page.goto(`/articles/${EDITED.now}/editions/2/changes/`);
		await expect(page.locator("del").first()).toHaveText("120");
		await expect(page.locator("ins").first()).toHaveText("140");
	});

	test("an earlier edition isn't for search engines, and names the current one", async ({
		page,
	}) => {
		await page.goto(`/articles/${EDITED.now}/editions/1/`);
		await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
			"href",
			new RegExp(`/articles/${EDITED.now}/$`),
		);
		await expect(page.locator("meta[name=robots]")).toHaveAttribute(
			"content",
			/noindex/,
		);
	});
});

test("a host without rules leads on too, to the very part", async ({
	page,
}) => {
	// Served as a file, the page under the old address is what such a host sends.
	await page.goto(`/articles/${EDITED.first}/index.html#figure-fare`);
	await expect(page).toHaveURL(
		new RegExp(`/articles/${EDITED.now}/(?:index\\.html)?#figure-fare$`),
	);
});

test("a paragraph shows its link when it is pointed at or focused", async ({
	page,
}) => {
	await page.goto(`/articles/${EDITED.now}/`);
	const link = page.locator(".body > p .permalink").first();
	await expect(link).toHaveCSS("opacity", "0");
	await page.locator(".body > p").first().hover();
	await expect(link).toHaveCSS("opacity", "1");
	await page.locator("h1").hover();
	await link.focus();
	await page.keyboard.press("Tab");
	await page.keyboard.press("Shift+Tab");
	await expect(link).toHaveCSS("opacity", "1");
	await page.keyboard.press("Enter");
	await expect(page.locator(":target .permalink")).toBeVisible();
});
