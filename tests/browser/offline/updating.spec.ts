// No reader is trapped: whatever service worker a browser has, the site's present one takes its place.
import { expect } from "@playwright/test";
import { bundleServiceWorker } from "../../../lib/cli/site/bundle-scripts.ts";
import { FIRST_ARTICLE, loadFirstArticle } from "../first-article.ts";
import { read, savedPaths, test } from "./test-site.ts";

const TRAP = `
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
	if (event.request.mode === "navigate")
		event.respondWith(new Response("<h1>Yesterday’s news</h1>", { headers: { "content-type": "text/html;charset=utf-8" } }));
});
`;

test("a broken service worker that shows an old page for ever is replaced by the next one", async ({
	page,
	site,
}) => {
	let present = "";
	await site.edit("sw.js", (text) => {
		present = text;
		return TRAP;
	});
	await page.goto(site.address + FIRST_ARTICLE);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.goto(site.address + FIRST_ARTICLE);
	await expect(page.locator("h1")).toHaveText("Yesterday’s news");

	await site.edit("sw.js", () => present);
	const { headline } = await loadFirstArticle();
	// The browser looks for it after each page that it opens, and has it for one of the next.
	await expect(async () => {
		await page.goto(site.address + FIRST_ARTICLE);
		await expect(page.locator("h1")).toHaveText(headline, { timeout: 500 });
	}).toPass();
});

test("a site that wants to save nothing any more clears away what it saved, and its service worker", async ({
	page,
	site,
}) => {
	await read(page, site.address + FIRST_ARTICLE);
	await page.getByRole("button", { name: "Keep this article" }).click();
	await expect(page.getByText("Kept in this browser.")).toBeVisible();
	const farewell = await bundleServiceWorker(false);
	await site.edit("sw.js", () => farewell);
	// Pages of such a site start no service worker.
	await site.edit("about/index.html", (html) =>
		html.replace(/scripts\/saved-\w+\.js/, "scripts/none.js"),
	);
	await page.goto(`${site.address}/about/`);
	await expect
		.poll(() =>
			page.evaluate(
				async () => (await navigator.serviceWorker.getRegistrations()).length,
			),
		)
		.toBe(0);
	expect(await savedPaths(page)).toEqual({});
});

test("a newer offline page takes the place of the older one", async ({
	page,
	site,
}) => {
	await read(page, site.address + FIRST_ARTICLE);
	await site.edit("offline/index.html", (html) =>
		html.replaceAll("Saved in this browser", "Saved here"),
	);
	await site.edit("sw.js", (text) => text.replace(/\/\/ \w+/, "// another"));
	await page.reload();
	await expect
		.poll(() =>
			page.evaluate(async () => (await caches.match("/offline/"))?.text()),
		)
		.toContain("Saved here");
});
