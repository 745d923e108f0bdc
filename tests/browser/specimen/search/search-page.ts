// What the tests of /search/ look at.
import type { Page } from "@playwright/test";

const ENGINE = /\/(?:pagefind\/|scripts\/search-engine-)/;

export const status = (page: Page) => page.getByRole("status");
export const field = (page: Page) => page.getByRole("searchbox");
/** Rows under a heading: "Articles", "Figures", "Pull quotes". */
export const found = (page: Page, heading: string) =>
	page
		.getByRole("region", { name: heading, exact: true })
		.getByRole("listitem");

/** Addresses of the index and its engine that a page asks for from now on. */
export function watchRequests(page: Page): string[] {
	const asked: string[] = [];
	page.on("request", (request) => {
		if (ENGINE.test(request.url())) asked.push(request.url());
	});
	return asked;
}

/** What goes wrong on a page from now on and nobody catches. */
export function watchErrors(page: Page): string[] {
	const errors: string[] = [];
	page.on("pageerror", ({ message }) => errors.push(message));
	return errors;
}

/** Sends the page /search/ and its engine with this Content-Security-Policy: a worker goes by its own. */
export async function sendWithPolicy(
	page: Page,
	policy: string,
): Promise<void> {
	await page.route(/\/search\/|\/search-engine-/, async (route) => {
		const response = await route.fetch();
		await route.fulfill({
			response,
			headers: { ...response.headers(), "content-security-policy": policy },
		});
	});
}
