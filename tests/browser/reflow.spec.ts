// The page under a reader's own settings: text spaced out (WCAG 2.2, 1.4.12), zoomed to 400% (1.4.10), by keyboard alone (2.1.1, 2.4.7).
import { expect, type Page, test } from "@playwright/test";
import { FIRST_ARTICLE } from "./first-article.ts";
import { overflowPx } from "./overflow.ts";

const PAGES = [
	"/",
	"/figures/",
	"/archive/",
	"/glossary/",
	FIRST_ARTICLE,
	`${FIRST_ARTICLE}figures/market-now/`,
	`${FIRST_ARTICLE}editions/`,
];

/** The distances that success criterion 1.4.12 names; nothing may be lost with them. */
const SPACED_OUT = `
	* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-bottom: 2em !important; }`;

/** What reaches over the page's width, and what an element cuts off that shows only a part of its words. */
async function findLost(page: Page): Promise<string[]> {
	const beyondPx = await overflowPx(page);
	const cut = await page.evaluate(() => {
		const isCut = (element: Element) => {
			const { overflowX, overflowY, clipPath } = getComputedStyle(element);
			if (clipPath !== "none" || element.textContent?.trim() === "")
				return false;
			const hides = (overflow: string) => ["hidden", "clip"].includes(overflow);
			return (
				(hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
			);
		};
		return [...document.querySelectorAll("body *")]
			.filter(isCut)
			.map((element) => element.outerHTML.slice(0, 120));
	});
	return [...(beyondPx > 0 ? [`${beyondPx} px of the page`] : []), ...cut];
}

for (const width of [320, 1280])
	test(`nothing is lost when text is spaced out, ${width} px wide`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		for (const path of PAGES) {
			await page.goto(path);
			await page.addStyleTag({ content: SPACED_OUT });
			await expect(page.locator("h1").first()).toHaveCSS(
				"letter-spacing",
				/^[1-9]/,
			);
			expect(await findLost(page), path).toEqual([]);
		}
	});

test("at 400% of a window of 1280 by 1024 all is there, by scrolling down alone", async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 256 });
	for (const path of PAGES) {
		await page.goto(path);
		expect(await findLost(page), path).toEqual([]);
		const stuck = await page.evaluate(() =>
			[...document.querySelectorAll("body *")]
				.filter((element) =>
					["fixed", "sticky"].includes(getComputedStyle(element).position),
				)
				.filter((element) => element.getClientRects().length > 0)
				.map((element) => element.outerHTML.slice(0, 120)),
		);
		expect(stuck, path).toEqual([]);
	}
});

test("the keyboard alone reaches everything that a mouse does, in the text's order, and shows where it is", async ({
	page,
}) => {
	await page.goto(FIRST_ARTICLE);
	// The last of what scripts add.
	await expect(
		page.getByRole("button", { name: "Keep this article" }),
	).toBeVisible();
	const order = await page.evaluate(() => {
		const all = document.querySelectorAll<HTMLElement>(
			"a[href], button, input, select, textarea, summary, [tabindex='0']",
		);
		const reached = [...all].filter(
			(element) => element.checkVisibility() && element.tabIndex >= 0,
		);
		reached.forEach((element, index) => {
			element.dataset.order = String(index);
		});
		return reached.length;
	});
	expect(order).toBeGreaterThan(40);
	for (let index = 0; index < order; index++) {
		await page.keyboard.press("Tab");
		const focus = await page.evaluate(() => {
			const element = document.activeElement;
			if (!(element instanceof HTMLElement)) return undefined;
			const { outlineStyle, outlineWidth } = getComputedStyle(
				element,
				// A term's button lies over its words by what it draws.
				element.closest(".term") === null ? null : "::after",
			);
			const box = element.getBoundingClientRect();
			return {
				order: element.dataset.order,
				outline: `${outlineStyle} ${outlineWidth}`,
				isInView: box.bottom > 0 && box.top < window.innerHeight,
			};
		});
		expect(focus).toEqual({
			order: String(index),
			outline: "solid 2px",
			isInView: true,
		});
	}
});
