// What can go wrong with a search is said, and keeps nobody out.
import { expect, test } from "@playwright/test";
import { testEveryLook } from "../../access/test-every-look.ts";
import {
	field,
	found,
	sendWithPolicy,
	status,
	watchErrors,
} from "./search-page.ts";

// What a service worker fetches no test can keep from it.
test.use({ serviceWorkers: "block" });

for (const [what, pattern] of [
	["the engine", "**/scripts/search-engine-*"],
	["the list of parts", "**/pagefind-entry.json*"],
	["WebAssembly", "**/wasm.en.pagefind"],
	["the words", "**/pagefind/index/**"],
	["the filters", "**/pagefind/filter/**"],
	["the texts", "**/pagefind/fragment/**"],
] as const)
	test(`says when ${what} can’t be had, throws nothing, and finds once it can be`, async ({
		page,
	}) => {
		const errors = watchErrors(page);
		await page.route(pattern, (route) => route.abort());
		await page.goto("/search/?q=ferry");
		await expect(status(page)).toHaveText(
			"The search index couldn’t be loaded.",
		);
		await expect(
			page.getByRole("main").getByRole("link", { name: "Archive" }),
		).toBeVisible();
		await page.unroute(pattern);
		await page.route(pattern, (route) => route.fulfill({ status: 404 }));
		const missing = page.waitForResponse(
			(response) => response.status() === 404,
		);
		await page.getByRole("button", { name: "Try again" }).click();
		await missing;
		await expect(status(page)).toHaveText(
			"The search index couldn’t be loaded.",
		);
		await expect(page.getByRole("button", { name: "Try again" })).toBeFocused();
		await page.unroute(pattern);
		await page.getByRole("button", { name: "Try again" }).click();
		await expect(found(page, "Articles").first()).toBeVisible();
		expect(errors).toEqual([]);
	});

test("says that a search needs a connection, and goes on when there is one", async ({
	page,
	context,
}) => {
	const errors = watchErrors(page);
	await page.goto("/search/");
	await context.setOffline(true);
	await field(page).fill("ferry");
	await expect(status(page)).toHaveText(
		"There is no connection, and the search needs one.",
	);
	await context.setOffline(false);
	await page.getByRole("button", { name: "Try again" }).click();
	await expect(found(page, "Articles").first()).toBeVisible();
	expect(errors).toEqual([]);
});

test("says when the browser may run no WebAssembly", async ({ page }) => {
	const errors = watchErrors(page);
	await sendWithPolicy(page, "script-src 'self' 'unsafe-inline'");
	await page.goto("/search/?q=ferry");
	await expect(status(page)).toHaveText("The search index couldn’t be loaded.");
	expect(errors).toEqual([]);
});

test("runs under a policy that allows WebAssembly and nothing else than the site's own files", async ({
	page,
}) => {
	await sendWithPolicy(
		page,
		"default-src 'self'; style-src 'unsafe-inline'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
	);
	await page.goto("/search/?q=ferry");
	await expect(found(page, "Articles").first()).toBeVisible();
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("says so, has no form that does nothing, and leads to everything", async ({
		page,
	}) => {
		await page.goto("/articles/article-42/");
		await page
			.getByRole("navigation", { name: "Site" })
			.getByRole("link", { name: "Search" })
			.click();
		await expect(page.getByText("needs JavaScript")).toBeVisible();
		await expect(field(page)).toBeHidden();
		await page.getByRole("main").getByRole("link", { name: "Trade" }).click();
		await expect(page.locator("h1")).toHaveText("Trade");
	});
});

testEveryLook(
	[
		// Many results, results in three languages, nothing.
		"/search/?q=specimen",
		"/search/?q=71",
		"/search/?q=xyzzy&kind=quote",
	],
	(page) => expect(status(page)).toHaveText(/^(?:Results|Nothing)/),
);

test("browsers are told how to search the site", async ({ page, request }) => {
	for (const path of ["/", "/search/"]) {
		await page.goto(path);
		const link = page.locator("head link[rel=search]");
		await expect(link).toHaveCount(1);
		await expect(link).toHaveAttribute(
			"type",
			"application/opensearchdescription+xml",
		);
	}
	const description = await (await request.get("/opensearch.xml")).text();
	expect(description).toContain("/search/?q={searchTerms}");
});
