// "Keep this article": in the browser, until the reader takes it away.
import { expect, type Page } from "@playwright/test";
import { FIRST_ARTICLE, loadFirstArticle } from "../first-article.ts";
import { clearBrowserStore, read, savedPaths, test } from "./test-site.ts";

const keep = (page: Page) =>
	page.getByRole("button", { name: "Keep this article" });
const unkeep = (page: Page) =>
	page.getByRole("button", { name: "Take it away" });
const said = (page: Page) => page.locator("#sources [role=status]");

test("an article is kept, says so when it is opened again, and can be taken away", async ({
	page,
	site,
}) => {
	await read(page, site.address + FIRST_ARTICLE);
	await keep(page).click();
	await expect(said(page)).toHaveText("Kept in this browser.");
	await page.reload();
	await expect(said(page)).toHaveText("Kept in this browser.");
	expect((await savedPaths(page)).kept).toEqual([FIRST_ARTICLE]);

	await unkeep(page).click();
	await expect(said(page)).toHaveText("");
	await expect(keep(page)).toBeFocused();
	await expect.poll(async () => (await savedPaths(page)).kept).toEqual([]);
});

test("a kept article stays, with its faces, when all that was read goes", async ({
	page,
	site,
}) => {
	await read(page, site.address + FIRST_ARTICLE);
	await keep(page).click();
	await expect(said(page)).toHaveText("Kept in this browser.");
	const { assets: needed = [] } = await savedPaths(page);
	expect(needed.some((path) => path.includes("/scripts/article-"))).toBe(true);
	await page.evaluate(async () => {
		const [name = ""] = (await caches.keys()).filter((key) =>
			key.includes(" read "),
		);
		const cache = await caches.open(name);
		for (const request of await cache.keys()) {
			const old = await cache.match(request);
			await cache.put(
				request,
				new Response(await old?.text(), {
					headers: {
						"content-type": "text/html",
						"offprint-saved-at": "1",
					},
				}),
			);
		}
	});
	await page.goto(`${site.address}/about/`);
	await expect
		.poll(async () => (await savedPaths(page)).read)
		.toEqual(["/about/"]);
	await clearBrowserStore(page);

	await site.stop();
	await page.goto(site.address + FIRST_ARTICLE);
	const { headline } = await loadFirstArticle();
	await expect(page.locator("article h1")).toHaveText(headline);
	const { assets: left } = await savedPaths(page);
	expect(left).toEqual(expect.arrayContaining(needed));
	await site.start();
});

test("a kept article follows its editions", async ({ page, site }) => {
	await read(page, site.address + FIRST_ARTICLE);
	await keep(page).click();
	await expect(said(page)).toHaveText("Kept in this browser.");
	const { headline } = await loadFirstArticle();
	await site.edit(`${FIRST_ARTICLE.slice(1)}index.html`, (html) =>
		html.replaceAll(headline, "An edition that is newer"),
	);
	await page.reload();
	await expect
		.poll(() =>
			page.evaluate(async (path) => {
				const [name = ""] = (await caches.keys()).filter((key) =>
					key.includes(" kept "),
				);
				return (await caches.match(path, { cacheName: name }))?.text();
			}, FIRST_ARTICLE),
		)
		.toContain("An edition that is newer");
});

test("kept and read articles stand apart in the list, and go from it by their buttons", async ({
	page,
	site,
}) => {
	await read(page, site.address + FIRST_ARTICLE);
	await keep(page).click();
	await expect(said(page)).toHaveText("Kept in this browser.");
	await page.getByRole("link", { name: "All that is saved" }).click();
	const { headline } = await loadFirstArticle();
	await expect(
		page.locator("section", { hasText: "Kept" }).getByRole("link"),
	).toHaveText([headline]);
	await expect(page.getByRole("link", { name: headline })).toHaveCount(1);
	await page.getByRole("button", { name: `Take away: ${headline}` }).click();
	await expect(page.getByRole("link", { name: headline })).toHaveCount(0);
	await expect.poll(async () => (await savedPaths(page)).kept).toEqual([]);
});

test("where the browser has no room left the reader is told, and nothing is kept by halves", async ({
	page,
	context,
	site,
}) => {
	await read(page, site.address + FIRST_ARTICLE);
	await expect(keep(page)).toBeVisible();
	const devTools = await context.newCDPSession(page);
	await devTools.send("Storage.overrideQuotaForOrigin", {
		origin: new URL(site.address).origin,
		quotaSize: 1,
	});
	await keep(page).click();
	await expect(said(page)).toHaveText(
		"It couldn’t be kept: this browser has no room left for it.",
	);
	expect((await savedPaths(page)).kept ?? []).toEqual([]);
	await expect(
		page.getByRole("link", { name: "All that is saved" }),
	).toBeVisible();

	await devTools.send("Storage.overrideQuotaForOrigin", {
		origin: new URL(site.address).origin,
	});
	await keep(page).click();
	await expect(said(page)).toHaveText("Kept in this browser.");
});

test("without a connection, what isn't saved can't be kept, and the reader is told", async ({
	page,
	site,
}) => {
	await read(page, site.address + FIRST_ARTICLE);
	await expect(keep(page)).toBeVisible();
	await page.evaluate(async () => {
		for (const name of await caches.keys())
			if (/ (?:read|assets) /.test(name)) await caches.delete(name);
		// What the browser still has in a store of its own can't be cleared from here.
		window.fetch = () => Promise.reject(new TypeError("no network"));
	});
	await keep(page).click();
	await expect(said(page)).toHaveText(
		"It couldn’t be kept: there is no connection.",
	);
	expect((await savedPaths(page)).kept ?? []).toEqual([]);
});
