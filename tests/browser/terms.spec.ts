// What the glossary explains, on the article's page: by mouse, by touch, by keyboard, on paper.
import { expect, test } from "@playwright/test";
import { explanationId, termId } from "../../lib/model/hooks.ts";
import { findBarriers } from "./access/find-barriers.ts";
import { FIRST_ARTICLE, loadFirstArticle } from "./first-article.ts";

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false, hasTouch: true });

	test("each term opens its explanation by touch, and only once in the article", async ({
		page,
	}) => {
		const { terms } = await loadFirstArticle();
		expect(terms.length).toBeGreaterThan(5);
		await page.goto(FIRST_ARTICLE);
		for (const { id, words, says } of terms) {
			await expect(
				page.getByRole("button", { name: `Explain ${words}` }),
			).toHaveCount(1);
			await page.locator(`#${termId(id)}`).tap();
			const explanation = page.locator(`#${explanationId(id)}`);
			await expect(explanation).toBeVisible();
			await expect(explanation).toContainText(says);
			await page.keyboard.press("Escape");
			await expect(explanation).toBeHidden();
		}
	});

	test("an explanation leads to the glossary, and that back to the term", async ({
		page,
	}) => {
		const [term] = (await loadFirstArticle()).terms;
		if (term === undefined) throw new Error("the article explains nothing");
		await page.goto(FIRST_ARTICLE);
		await page.locator(`#${termId(term.id)}`).tap();
		await page
			.locator(`#${explanationId(term.id)}`)
			.getByRole("link", { name: term.source.name })
			.tap();
		await expect(page.locator(":target")).toContainText(term.says);
		await page.locator(":target").getByRole("link", { name: "DeepSeek" }).tap();
		await expect(page.locator(":target")).toHaveId(termId(term.id));
		await expect(page.locator(":target")).toBeInViewport();
	});

	test("the keyboard opens an explanation, goes on into it and closes it", async ({
		page,
	}) => {
		await page.goto(FIRST_ARTICLE);
		const button = page.getByRole("button", { name: "Explain CUDA" });
		await button.focus();
		await page.keyboard.press("Enter");
		const explanation = page.locator(`#${explanationId("cuda")}`);
		await expect(explanation).toBeVisible();
		await page.keyboard.press("Tab");
		await expect(explanation.getByRole("link")).toBeFocused();
		await page.keyboard.press("Escape");
		await expect(explanation).toBeHidden();
		await expect(button).toBeFocused();
	});
});

test("an explanation fits and stands beside its term at 320 px", async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const { terms } = await loadFirstArticle();
	await page.goto(FIRST_ARTICLE);
	for (const { id } of terms) {
		await page.keyboard.press("Escape");
		await page.locator(`#${termId(id)}`).click();
		const box = await page.locator(`#${explanationId(id)}`).boundingBox();
		const term = await page.locator(`#${termId(id)}`).boundingBox();
		if (box === null || term === null) throw new Error(`${id} isn't drawn`);
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(320);
		const apart = Math.max(
			box.y - (term.y + term.height),
			term.y - (box.y + box.height),
		);
		expect(apart, id).toBeLessThan(24);
		expect(apart, id).toBeGreaterThan(-12);
	}
});

test("a term is copied within its line", async ({ page }) => {
	await page.goto(FIRST_ARTICLE);
	const copied = page.locator("p", { has: page.locator("#term-cuda") });
	expect(await copied.innerText()).toContain("CUDA, the software");
});

test("an open explanation keeps nobody out", async ({ page }) => {
	await page.goto(FIRST_ARTICLE);
	await page.locator(`#${termId("ascend")}`).click();
	expect(await findBarriers(page)).toEqual([]);
});

test("paper has the explanations as notes", async ({ page }) => {
	await page.goto(FIRST_ARTICLE);
	await page.emulateMedia({ media: "print" });
	const { terms } = await loadFirstArticle();
	for (const { id, says } of terms) {
		await expect(page.locator(`#${explanationId(id)}`)).toBeVisible();
		await expect(page.locator(`#${explanationId(id)}`)).toContainText(says);
	}
	await expect(page.locator("#pass-on-article")).toBeHidden();
});
