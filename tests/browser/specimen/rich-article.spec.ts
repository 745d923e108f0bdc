// Everything that an article can hold: at 320 px, by keyboard, on paper.
import { expect, test } from "@playwright/test";
import { overflowPx } from "../overflow.ts";
import { findRuns, joinRuns } from "../paper/letters.ts";
import { PAPERS, WIDTH_PT } from "../paper/print-page.ts";
import { printWithImages } from "../paper/print-with-images.ts";
import { readPrinted } from "../paper/read-printed.ts";

const RICH = "/articles/rich-article/";

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("a footnote is reached from each place that calls it, and leads back there", async ({
		page,
	}) => {
		await page.goto(RICH);
		const calls = page.locator("[role=doc-noteref][aria-label='Note 1']");
		await expect(calls).toHaveCount(2);
		for (const place of [0, 1]) {
			await calls.nth(place).click();
			await expect(page.locator(":target")).toContainText("A note with");
			await expect(page.locator(":target")).toBeInViewport();
			await page
				.locator(":target")
				.getByRole("link", { name: "In the text, note 1" })
				.nth(place)
				.click();
			await expect(page.locator(":target")).toHaveText("1");
			await expect(page.locator(":target")).toBeInViewport();
		}
	});

	test("tables and code scroll by themselves at 320 px, by keyboard, under a name; the page never does", async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(RICH);
		const regions = [
			page.getByRole("group", { name: "Table: Year, Vehicles a day" }),
			page.getByRole("group", { name: "Code" }),
		];
		for (const region of regions) {
			const scroll = () => region.evaluate(({ scrollLeft }) => scrollLeft);
			await region.focus();
			await expect(region).toBeFocused();
			await page.keyboard.press("ArrowRight");
			await expect.poll(scroll).toBeGreaterThan(0);
		}
		expect(await overflowPx(page)).toBe(0);
	});
});

test("a number in a table stands under its heading, at the end of its column", async ({
	page,
}) => {
	await page.goto(RICH);
	await expect(page.locator("td:has-text('41,877')")).toHaveCSS(
		"text-align",
		"end",
	);
});

for (const media of ["screen", "print"] as const)
	test(`a table stands off its heading, but nearer to it than to what is above, on ${media === "print" ? "paper" : "a screen"}`, async ({
		page,
	}) => {
		await page.goto(RICH);
		await page.emulateMedia({ media });
		const heading = page.getByRole("heading", {
			name: "A table of many columns",
		});
		const [words, table] = await Promise.all([
			heading.boundingBox(),
			page.getByRole("table").boundingBox(),
		]);
		if (words === null || table === null) throw new Error("not drawn");
		const linePx = media === "print" ? (12.5 * 96) / 72 : 28;
		const gapPx = table.y - (words.y + words.height);
		expect(gapPx).toBeGreaterThanOrEqual(linePx / 2 - 1);
		expect(gapPx).toBeLessThan(linePx);
	});

test("paper sets the lead alike below no image, one and two, all across the page", async ({
	page,
}) => {
	await page.goto(RICH);
	await page.emulateMedia({ media: "print" });
	const lead = page.locator(".body > .lead");
	const across = page.locator(".body > .image").filter({
		has: page.locator(
			"xpath=self::*[following-sibling::p[contains(@class, 'lead')]]",
		),
	});
	for (const count of [0, 1, 2]) {
		await expect(across).toHaveCount(count);
		for (const one of [lead, ...(await across.all())])
			await expect(one).toHaveCSS("column-span", "all");
		await expect(lead).toHaveCSS("font-size", /^14\.6/);
		await page.locator(".body").evaluate((body) => {
			const image = body.querySelector(".lead ~ .image");
			if (image !== null) body.prepend(image);
		});
	}
});

test("paper breaks long lines of code, shows the whole table and sets footnotes and terms as notes", async ({
	page,
}) => {
	await page.setViewportSize({ width: 680, height: 900 });
	await page.goto(RICH);
	await page.emulateMedia({ media: "print" });
	for (const region of await page.locator(".scroll-region").all()) {
		const cutPx = await region.evaluate(
			({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
		);
		expect(cutPx).toBeLessThanOrEqual(1);
	}
	await expect(page.locator(".footnotes li")).toHaveCount(2);
	await expect(page.locator(".footnotes a").last()).toBeHidden();
	await expect(page.locator("#explain-bascule")).toBeVisible();
});

for (const paper of PAPERS)
	test(`a high image on ${paper} stands in the column of the text before it, and its words below it`, async ({
		page,
	}) => {
		await page.goto(RICH);
		const { runs } = await readPrinted(await printWithImages(page, paper, 2));
		const placeOf = (text: string) => {
			const [run] = findRuns(joinRuns(runs), text).runs;
			if (run === undefined) throw new Error(`“${text}” isn’t on paper`);
			const isRight = run.x > WIDTH_PT[paper] / 2;
			return { page: run.page, isRight, y: run.y };
		};
		const before = placeOf("let short = 1;");
		const words = placeOf("One of the towers that hold it");
		expect([words.page, words.isRight]).toEqual([before.page, before.isRight]);
		// Between them is the image, with no more air about it than two lines.
		await page.emulateMedia({ media: "print" });
		const image = page.getByRole("img", { name: "The lattice of a tower" });
		const heightPx = (await image.boundingBox())?.height ?? 0;
		const betweenPt = before.y - words.y;
		expect(heightPx * 0.75).toBeGreaterThan(150);
		expect(betweenPt).toBeGreaterThan(heightPx * 0.75);
		expect(betweenPt).toBeLessThan(heightPx * 0.75 + 3 * 12.5);
	});
