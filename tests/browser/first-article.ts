// The first article as lib/content gives it: what the browser's page is compared with.
import type { Page } from "@playwright/test";
import { loadSite } from "../../lib/content/load-site.ts";
import type { Article } from "../../lib/model/article.ts";

export const FIRST_ARTICLE = "/articles/deepseek-sparks-a-chip-revolution/";

/** Loads the article that FIRST_ARTICLE leads to. */
export async function loadFirstArticle(): Promise<Article> {
	const { site, problems } = await loadSite({ contentFolder: "content" });
	const article = site?.articles.find(({ slug }) =>
		FIRST_ARTICLE.includes(slug),
	);
	if (article === undefined)
		throw new Error(
			`the first article isn't there; ${problems.length} Problems`,
		);
	return article;
}

/** Opens the first article in its faces: where one comes too late for the first paint, the page stays in its fallback, and breaks other lines. */
export async function openInItsFaces(page: Page): Promise<void> {
	await page.route(`**${FIRST_ARTICLE}`, async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		await route.fulfill({
			response,
			body: html.replaceAll("font-display:optional", "font-display:block"),
		});
	});
	await page.goto(FIRST_ARTICLE);
	await page.evaluate(() => document.fonts.ready);
}

/** The text of the article's own blocks as the page shows it: neither figures nor pull quotes. */
export async function readBlocks(page: Page): Promise<string> {
	const blocks = page.locator(".body > :not(#figures):not([data-pull-quotes])");
	return fold((await blocks.allInnerTexts()).join(" "));
}

/** Folds white space, so that texts compare by their words. */
export const fold = (text: string): string => text.replace(/\s+/g, " ").trim();
