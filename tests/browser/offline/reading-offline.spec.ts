// What was read can be read again with the network off, and only then is it taken from what is saved.
import { expect } from "@playwright/test";
import {
	FIRST_ARTICLE,
	fold,
	loadFirstArticle,
	readBlocks,
} from "../first-article.ts";
import { clearBrowserStore, read, savedPaths, test } from "./test-site.ts";

for (const sitePath of ["", "/news"])
	test.describe(`a site at ${sitePath || "the root of its host"}`, () => {
		test.use({ sitePath });

		test("the article that was read is there without the server, whole and in its faces", async ({
			page,
			site,
		}) => {
			await read(page, site.address + FIRST_ARTICLE);
			await clearBrowserStore(page);
			await site.stop();
			await page.goto(`${site.address}${FIRST_ARTICLE}?from=a-friend`);
			const article = await loadFirstArticle();
			expect(await readBlocks(page)).toBe(fold(article.text));
			const faces = await page.evaluate(async () => {
				await document.fonts.ready;
				return (
					[...document.fonts]
						.filter(({ status }) => status === "loaded")
						.map(({ family }) => family.replaceAll('"', ""))
						// Those that stand in for ours come from the system.
						.filter((family) => !/ (?:Times|Arial)$/.test(family))
				);
			});
			expect(new Set(faces)).toEqual(
				new Set(["Offprint Text", "Offprint Display", "Offprint Label"]),
			);
			await site.start();
		});

		test("a page that was never opened gives way to a page that says so and leads to what is saved", async ({
			page,
			site,
		}) => {
			await read(page, site.address + FIRST_ARTICLE);
			await site.stop();
			await page.goto(`${site.address}/about/`);
			await expect(page.locator("h1")).toHaveText("This page isn’t saved");
			const { headline } = await loadFirstArticle();
			await page.getByRole("link", { name: headline }).click();
			await expect(page.locator("article h1")).toHaveText(headline);
			await page.goBack();

			await site.start();
			await page.getByRole("button", { name: "Try again" }).click();
			await expect(page.locator("h1")).not.toHaveText("This page isn’t saved");
			await expect(page).toHaveURL(/\/about\/$/);
		});
	});

test("the list of what is saved opens without the server, and tells when", async ({
	page,
	site,
}) => {
	await read(page, site.address + FIRST_ARTICLE);
	await site.stop();
	await page.goto(`${site.address}/offline/`);
	await expect(page.locator("h1")).toHaveText("Saved in this browser");
	const { headline } = await loadFirstArticle();
	const item = page.getByRole("listitem").filter({ hasText: headline });
	await expect(item).toContainText(/Saved \d+ \w+ \d{4} at \d\d:\d\d/);
	await page.getByRole("button", { name: `Take away: ${headline}` }).click();
	await expect(item).toHaveCount(0);
	await expect.poll(async () => (await savedPaths(page)).read).toEqual([]);
	await expect.poll(async () => (await savedPaths(page)).assets).toEqual([]);
	await site.start();
});

test("what is saved is never shown while the site answers, and follows it", async ({
	page,
	site,
}) => {
	await read(page, site.address + FIRST_ARTICLE);
	const edited = "An edition that is newer";
	const path = `${FIRST_ARTICLE.slice(1)}index.html`;
	await site.stop();
	const { headline } = await loadFirstArticle();
	await site.edit(path, (html) => html.replaceAll(headline, edited));
	await page.reload();
	await expect(page.locator("article h1")).toHaveText(headline);

	await site.start();
	await page.reload();
	await expect(page.locator("article h1")).toHaveText(edited);

	await site.stop();
	await page.goto(`${site.address}/offline/`);
	await page.getByRole("link", { name: edited }).click();
	await expect(page.locator("article h1")).toHaveText(edited);
	await site.start();
});

test("what was read is limited in number and age, oldest first", async ({
	page,
	site,
}) => {
	await read(page, site.address + FIRST_ARTICLE);
	await page.evaluate(async () => {
		const day = 24 * 60 * 60 * 1000;
		const [name = ""] = (await caches.keys()).filter((key) =>
			key.includes(" read "),
		);
		const cache = await caches.open(name);
		for (let number = 1; number <= 70; number += 1)
			await cache.put(
				`/old/${number}/`,
				new Response("", {
					headers: { "offprint-saved-at": String(Date.now() - number * day) },
				}),
			);
	});
	await page.goto(`${site.address}/about/`);
	await expect.poll(async () => (await savedPaths(page)).read?.length).toBe(50);
	const { read: left = [] } = await savedPaths(page);
	expect(left).toEqual(
		expect.arrayContaining([FIRST_ARTICLE, "/about/", "/old/48/"]),
	);
	expect(left).not.toContain("/old/49/");
});

test("no copy to keep, and nothing that nobody opened, is fetched to be saved", async ({
	page,
	site,
}) => {
	await read(page, site.address + FIRST_ARTICLE);
	const saved = await savedPaths(page);
	expect(saved.read).toEqual([FIRST_ARTICLE]);
	expect(saved.shell).toEqual([
		"/offline/",
		expect.stringMatching(/^\/scripts\/late-faces-[0-9a-f]+\.js$/),
		expect.stringMatching(/^\/scripts\/offline-[0-9a-f]+\.js$/),
	]);
	expect(saved.kept ?? []).toEqual([]);
	for (const path of saved.assets ?? [])
		expect(path).toMatch(/^\/(?:scripts|_next\/static\/media)\//);
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("an article offers no control that couldn't work, and the list says what it needs", async ({
		page,
		site,
	}) => {
		await page.goto(site.address + FIRST_ARTICLE);
		await expect(page.locator("#sources")).not.toContainText("Keep this");
		await page.goto(`${site.address}/offline/`);
		await expect(page.locator("main noscript p")).toBeVisible();
	});
});
