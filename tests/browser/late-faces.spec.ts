// A face that comes after the words are on the screen moves no line of them.
import { type Browser, expect, type Page, test } from "@playwright/test";
import { FIRST_ARTICLE } from "./first-article.ts";

const PAGES = ["/", FIRST_ARTICLE, "/figures/", "/glossary/"];
const WIDTHS = [360, 412, 1280];

type Opened = { readonly page: Page; readonly fallbackWidth: number };

/** Opens a page in a new browser, with faces that come only after its first paint; waits until all have been tried. */
async function openWithLateFaces(
	browser: Browser,
	{
		path,
		width,
		script = "",
	}: { path: string; width: number; script?: string },
): Promise<Opened> {
	const height = width < 700 ? 823 : 900;
	const context = await browser.newContext({ viewport: { width, height } });
	const page = await context.newPage();
	// What the script loads isn't in document.fonts before it is shown.
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
	if (script !== "") await page.addInitScript(script);
	let release = () => {};
	const painted = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route("**/*.woff2", async (route) => {
		await painted;
		await route.continue();
	});
	await page.goto(path, { waitUntil: "commit" });
	await page.waitForFunction(
		() => performance.getEntriesByName("first-contentful-paint").length > 0,
	);
	const fallbackWidth = await nameWidth(page);
	release();
	await page.waitForLoadState("load");
	await page.evaluate(async () => {
		await document.fonts.ready;
		const tries: Promise<unknown>[] = Reflect.get(window, "tries");
		let tried = -1;
		while (tried < tries.length) {
			tried = tries.length;
			await Promise.allSettled(tries);
			// Each family is shown in a task of its own, and painted before the next is counted.
			for (let frame = 0; frame < 4; frame += 1)
				await new Promise((next) => requestAnimationFrame(next));
		}
	});
	return { page, fallbackWidth };
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

for (const path of PAGES)
	test(`no line moves on ${path} when its faces come late, and they are shown`, async ({
		browser,
	}) => {
		for (const width of WIDTHS) {
			const { page, fallbackWidth } = await openWithLateFaces(browser, {
				path,
				width,
			});
			// Words behind a link move along their line, which Chromium counts too; a paragraph that moved by a line would count ten times as much.
			expect(await shiftOf(page), `${width} px`).toBeLessThan(0.0025);
			expect(await nameWidth(page), `${width} px`).not.toBe(fallbackWidth);
			await page.context().close();
		}
	});

test("a face that would move something waits until it is printed", async ({
	browser,
}) => {
	// Whatever is tried, blocks move.
	const script =
		"{ let calls = 0; Element.prototype.getBoundingClientRect = () => new DOMRect(0, 10 * (calls += 1), 100, 20); }";
	const { page } = await openWithLateFaces(browser, {
		path: "/archive/",
		width: 1280,
		script,
	});
	const shown = () => page.evaluate(() => [...document.fonts].length);
	const before = await shown();
	await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
	expect(await shown()).toBeGreaterThan(before);
	await page.context().close();
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("late faces are shown all the same", async ({ page }) => {
		await page.route("**/*.woff2", (route) => route.abort());
		await page.goto("/archive/");
		const fallbackWidth = await nameWidth(page);
		await page.unrouteAll();
		await page.reload({ waitUntil: "networkidle" });
		expect(await nameWidth(page)).not.toBe(fallbackWidth);
	});
});
