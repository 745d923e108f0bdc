// What a picky reader sees on pages that only a fuller site has.
import { expect, test } from "@playwright/test";
import { baselineOf } from "../baselines.ts";

test("a heading that follows the figures stands as far from the text as others do", async ({
	page,
}) => {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto("/articles/water-ar/");
		const heading = page.locator(".figures + h2");
		await expect(heading, `${width} px`).toHaveCSS("margin-top", "35.2px");
	}
});

test("in a list the day stands on the line of the headline", async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto("/archive/2026/02/");
	for (const row of (await page.locator(".entry").all()).slice(0, 5))
		expect(await baselineOf(row.locator("time"))).toBeCloseTo(
			await baselineOf(row.locator("h2")),
			0,
		);
});

test("the days of a year stand in one column, also beside a headline that runs from the right", async ({
	page,
}) => {
	await page.setViewportSize({ width: 800, height: 900 });
	await page.goto("/archive/2026/");
	await expect(page.locator(".archive-month [dir=rtl]").first()).toBeVisible();
	const ends = await page
		.locator(".archive-month time")
		.evaluateAll((days) =>
			days.map((day) => Math.round(day.getBoundingClientRect().right)),
		);
	expect(new Set(ends).size).toBe(1);
});

test("on the front page one edge runs down the last column", async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto("/");
	const left = async (selector: string) =>
		(await page.locator(selector).first().boundingBox())?.x ?? 0;
	const figure = await left(".front-lead .figure-entry:nth-child(4)");
	for (const selector of [
		".front-seconds",
		".front-rail",
		".front-sections > section:nth-child(4)",
	])
		expect(await left(selector), selector).toBeCloseTo(figure, 0);
});

test("that a paragraph was corrected stands nearer to it than to the next", async ({
	page,
}) => {
	await page.goto("/articles/edited-again/");
	const mark = page.locator(".body > p:has(> .correction-mark)");
	const gaps = await mark.evaluate((note) => {
		const seen = Array.from(note.parentElement?.children ?? [])
			.filter((part) => part.checkVisibility({ visibilityProperty: true }))
			.filter((part) => part.matches("p"))
			.map((part) => part.getBoundingClientRect());
		const { top, bottom } = note.getBoundingClientRect();
		const at = seen.findIndex((part) => part.top === top);
		return {
			above: top - (seen[at - 1]?.bottom ?? 0),
			below: (seen[at + 1]?.top ?? 0) - bottom,
		};
	});
	expect(gaps.below).toBeGreaterThan(2 * gaps.above);
});
