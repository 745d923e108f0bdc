// A face that comes after the words are on the screen moves none of them.
import { expect, type Page, test } from "@playwright/test";
import { FIRST_ARTICLE } from "./first-article.ts";

const PAGES = [
	"/",
	FIRST_ARTICLE,
	"/archive/",
	"/figures/",
	"/about/",
	"/glossary/",
];
const WIDTHS = [360, 412, 768, 1280, 1920];

/** Opens a page whose faces come only after its first paint, and waits until all have been tried. Gives how wide the site's name was before. */
async function openWithLateFaces(page: Page, path: string): Promise<number> {
	let release = () => {};
	const painted = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.unrouteAll();
	await page.route("**/*.woff2", async (route) => {
		await painted;
		await route.continue();
	});
	await page.goto(path, { waitUntil: "commit" });
	await page.waitForFunction(
		() => performance.getEntriesByName("first-contentful-paint").length > 0,
	);
	const width = await nameWidth(page);
	release();
	await page.waitForLoadState("load");
	await page.evaluate(async () => {
		await document.fonts.ready;
		const tries: Promise<unknown>[] = Reflect.get(window, "tries");
		let tried = -1;
		while (tried < tries.length) {
			tried = tries.length;
			await Promise.allSettled(tries);
			await new Promise((frame) => requestAnimationFrame(frame));
			await new Promise((frame) => requestAnimationFrame(frame));
		}
	});
	return width;
}

/** All that moved, as Chromium counts it. */
const shiftOf = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const observer = new PerformanceObserver(() => {});
		observer.observe({ type: "layout-shift", buffered: true });
		return observer
			.takeRecords()
			.reduce((sum, entry) => sum + Number(Reflect.get(entry, "value")), 0);
	});

/** How wide the site's name is: in the display face it isn't as wide as in the fallback. */
const nameWidth = (page: Page): Promise<number> =>
	page
		.locator(".masthead a.font-display")
		.evaluate((name) => name.getBoundingClientRect().width);

test.beforeEach(async ({ page }) => {
	// What the script loads of its own isn't in document.fonts before it is shown.
	await page.addInitScript(() => {
		const tries: Promise<unknown>[] = [];
		Reflect.set(window, "tries", tries);
		const { load } = FontFace.prototype;
		FontFace.prototype.load = function () {
			const loaded = load.call(this);
			tries.push(loaded);
			return loaded;
		};
	});
});

for (const path of PAGES)
	test(`nothing moves on ${path} when its faces come late`, async ({
		page,
	}) => {
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: width < 700 ? 823 : 900 });
			await openWithLateFaces(page, path);
			// Chromium counts what moves by a part of a line, too: 0.0001 are 0.1 px of a window's height.
			expect(await shiftOf(page), `${width} px`).toBeLessThan(0.0001);
		}
	});

test("a face that moves nothing is shown, however late", async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	const fallback = await openWithLateFaces(page, "/archive/");
	const late = await nameWidth(page);
	expect(late).not.toBe(fallback);
	await page.unrouteAll();
	await page.reload();
	await page.evaluate(() => document.fonts.ready);
	expect(await nameWidth(page)).toBe(late);
});

test("a face that would move something waits until nobody looks", async ({
	page,
}) => {
	await page.addInitScript(() => {
		// Whatever is tried, something moves.
		let calls = 0;
		Element.prototype.getBoundingClientRect = () => {
			calls += 1;
			return new DOMRect(0, calls * 10, 100, 0);
		};
	});
	await openWithLateFaces(page, "/archive/");
	const shown = () => page.evaluate(() => [...document.fonts].length);
	const before = await shown();
	await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
	expect(await shown()).toBeGreaterThan(before);
});

test("what is fetched before it is needed is needed", async ({ page }) => {
	for (const path of PAGES) {
		await page.goto(path);
		const unused = await page.evaluate(async () => {
			await document.fonts.ready;
			const used = [...document.styleSheets]
				.flatMap((sheet) => [...sheet.cssRules])
				.filter((rule) => rule instanceof CSSFontFaceRule)
				.map((rule, index) => ({
					src: rule.style.getPropertyValue("src"),
					status: [...document.fonts][index]?.status,
				}));
			const links = document.querySelectorAll('link[rel="preload"]');
			return [...links]
				.map((link) => link.getAttribute("href") ?? "")
				.filter(
					(href) =>
						!used.some(
							({ src, status }) => src.includes(href) && status === "loaded",
						),
				);
		});
		expect(unused, path).toEqual([]);
		await expect(page.locator('link[rel="preload"]')).not.toHaveCount(0);
	}
});
