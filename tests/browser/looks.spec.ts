// The article's page against pictures of it and against its accessibility tree, both kept beside this file; a change that is meant is taken over by `npx playwright test looks --update-snapshots`.
import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { openInItsFaces } from "./first-article.ts";

/** Each cell of the compared picture is the mean of this many pixels each way: how letters are drawn averages out, where they stand doesn't. */
const CELL_PX = 8;
/** A cell differs from a tenth of the way between black and white on. */
const TOLERANCE = { threshold: 0.1, maxDiffPixelRatio: 0.02 };
const LOOKS = [
	{ widthPx: 360, colorScheme: "light" },
	{ widthPx: 768, colorScheme: "dark" },
	{ widthPx: 1280, colorScheme: "light" },
	{ widthPx: 1280, colorScheme: "dark" },
	{ widthPx: 1920, colorScheme: "light" },
] as const;

async function open(page: Page) {
	// Ages of figures go by the reader's clock.
	await page.clock.setFixedTime("2026-11-24T12:00:00Z");
	await openInItsFaces(page);
	// The last of what scripts add.
	await expect(
		page.getByRole("button", { name: "Keep this article" }),
	).toBeVisible();
}

async function takeCoarse(page: Page): Promise<Buffer> {
	const picture = sharp(await page.screenshot({ fullPage: true }));
	const { width = 0, height = 0 } = await picture.metadata();
	return picture
		.resize(Math.round(width / CELL_PX), Math.round(height / CELL_PX), {
			fit: "fill",
			kernel: "cubic",
		})
		.png()
		.toBuffer();
}

for (const { widthPx, colorScheme } of LOOKS)
	test(`the article looks as it did, ${widthPx} px wide, ${colorScheme}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: widthPx, height: 900 });
		await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
		await open(page);
		expect(await takeCoarse(page)).toMatchSnapshot(
			`article-${widthPx}-${colorScheme}.png`,
			TOLERANCE,
		);
	});

test("another distance, face or colour is seen", async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
	for (const css of [
		".body > p { margin-top: 1.5rem }",
		"body { font-family: sans-serif }",
		":root { --ink: #777 }",
	]) {
		await open(page);
		await page.addStyleTag({ content: css });
		expect(await takeCoarse(page), css).not.toMatchSnapshot(
			"article-1280-light.png",
			TOLERANCE,
		);
	}
});

test("a screen reader finds the landmarks, headings and names that it did", async ({
	page,
}) => {
	await open(page);
	await expect(page.locator("body")).toMatchAriaSnapshot({
		name: "article.aria.yml",
	});
});
