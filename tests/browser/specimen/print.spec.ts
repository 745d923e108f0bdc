// What bad input does to paper.
import { expect, type Page, test } from "@playwright/test";
import { loadSite } from "../../../lib/content/load-site.ts";
import type { Article } from "../../../lib/model/article.ts";
import { LONG_WORD, ON_PAPER } from "../../specimen/paper-articles.ts";
import { EDITED } from "../../specimen/write-edited-article.ts";
import { checkPdf } from "../paper/check-pdf.ts";
import { findLayoutFaults } from "../paper/layout-faults.ts";
import { joinRuns } from "../paper/letters.ts";
import { PAPERS, printPage } from "../paper/print-page.ts";
import { readPrinted } from "../paper/read-printed.ts";
import { screenLetters } from "../paper/screen-letters.ts";

const ARTICLES = [
	{
		slug: "long-article",
		tries: "20,000 words, ten figures, twenty pull quotes",
	},
	{ slug: ON_PAPER.everything, tries: "lists, code, tables and links" },
	{ slug: ON_PAPER.chinese, tries: "Chinese" },
	{ slug: "long-word", tries: "a headline of one long word" },
	{ slug: "no-figures", tries: "no figures" },
	{ slug: EDITED.now, tries: "corrections" },
] as const;

let articles: readonly Article[] = [];

test.beforeAll(async () => {
	const { site } = await loadSite({ contentFolder: ".cache/specimen-content" });
	articles = site?.articles ?? [];
});

for (const paper of PAPERS)
	for (const { slug, tries } of ARTICLES)
		test(`paper keeps every letter, and nothing is cut: ${tries}, on ${paper}${paper === "A4" ? "" : " @long"}`, async ({
			page,
		}) => {
			// A machine with much else to do takes its time over twenty pages.
			test.slow();
			await page.goto(`/articles/${slug}/`);
			const wanted = await screenLetters(page);
			const pdf = await printPage(page, paper);
			const printed = await readPrinted(pdf);
			expect(joinRuns(printed.runs).letters).toBe(`Specimen${wanted}`);
			const article = articles.find((candidate) => candidate.slug === slug);
			if (article === undefined) throw new Error(`no article ${slug}`);
			expect(findLayoutFaults(printed, article, paper)).toEqual([]);
			expect(await checkPdf(pdf)).toEqual([]);
		});

/** Chromium prints Arabic as it draws it, from the left and in joined forms: letters are compared, not their order. */
const sortedLetters = (text: string) =>
	[...text.normalize("NFKC").replace(/[\s\p{M}]/gu, "")].sort().join("");

test("text from right to left is printed from the right column on, with every letter", async ({
	page,
}) => {
	await page.goto(`/articles/${ON_PAPER.arabic}/`);
	const wanted = await screenLetters(page);
	const { runs, lang } = await readPrinted(await printPage(page, "A4"));
	expect(sortedLetters(joinRuns(runs).letters)).toBe(
		sortedLetters(`Specimen${wanted}`),
	);
	expect(lang).toBe("ar");
	await page.emulateMedia({ media: "print" });
	await expect(page.locator(".article > .body")).toHaveCSS("direction", "rtl");
});

test("a word of sixty characters and a table of twelve columns stay in their column", async ({
	page,
}) => {
	await page.goto(`/articles/${ON_PAPER.everything}/`);
	await page.emulateMedia({ media: "print" });
	await page.setViewportSize({ width: 674, height: 1000 });
	await expect(page.getByText(LONG_WORD).first()).toBeVisible();
	const wide = await page
		.locator("main *:visible")
		.evaluateAll((elements) =>
			elements
				.filter(
					(element) =>
						element instanceof HTMLElement &&
						element.clientWidth > 0 &&
						element.scrollWidth > element.clientWidth + 1,
				)
				.map(({ outerHTML }) => outerHTML.slice(0, 80)),
		);
	expect(wide).toEqual([]);
	for (const selector of ["pre", "table"])
		for (const element of await page.locator(selector).all())
			await expect(element).toHaveCSS("overflow-x", "visible");
});

/** What style sheets set at the links, by where they lead. */
const numbersOf = (page: Page) =>
	page
		.locator(
			":is(.body, .sources > :not(.print\\:hidden) ul) a:not([href^='#'])",
		)
		.evaluateAll((links) =>
			links.map((link) =>
				getComputedStyle(link, "::after").content.replaceAll('"', ""),
			),
		);

test("links are numbered on paper, one number for each address, and their addresses stand at the end", async ({
	page,
}) => {
	await page.goto(`/articles/${ON_PAPER.everything}/`);
	expect(await numbersOf(page)).toEqual(Array(5).fill("none"));
	const printed = await readPrinted(await printPage(page, "A4"));
	await page.emulateMedia({ media: "print" });
	expect(await numbersOf(page)).toEqual(["1", "1", "2", "3", "1"]);
	const notes = page.locator(".link-notes li:visible");
	const addresses = await notes.allInnerTexts();
	expect(addresses).toHaveLength(3);
	expect(addresses[0]).toBe(
		"https://example.org/reports/first?year=2026&month=1",
	);
	expect(addresses[1]).toMatch(/^https?:\/\/.+\/about\/$/);
	expect(addresses[2]).toBe("https://example.org/second");
	const { letters } = joinRuns(printed.runs);
	for (const address of addresses)
		expect(letters.split(address)).toHaveLength(2);
	expect(printed.margins.join(" ").match(/\b1\b/g)?.length).toBeGreaterThan(2);
});

test("a screen shows, finds, reads out and copies nothing of the notes", async ({
	page,
}) => {
	await page.goto(`/articles/${ON_PAPER.everything}/`);
	await expect(page.locator(".link-notes")).toBeHidden();
	await page.keyboard.press("ControlOrMeta+a");
	const copied = await page.evaluate(() => String(getSelection()));
	expect(copied).toContain("It links to a report that isn’t there.");
	expect(copied).not.toContain("example.org");
	expect(await page.locator("main").ariaSnapshot()).not.toContain(
		'example.org/second"',
	);
});

test("what tells of a correction stays on paper", async ({ page }) => {
	await page.goto(`/articles/${EDITED.now}/`);
	await page.emulateMedia({ media: "print" });
	const marks = page.locator(".correction");
	expect(await marks.count()).toBeGreaterThan(1);
	for (const mark of await marks.all()) await expect(mark).toBeVisible();
});

for (const path of [
	"/",
	"/about/",
	"/corrections/",
	"/archive/",
	"/figures/reported/",
	"/search/",
	`/articles/${EDITED.now}/editions/`,
	"/articles/long-article/figures/measure-1/",
	"/articles/long-article/quotes/words-1/",
])
	test(`${path} can be printed too, with its address and number on each page`, async ({
		page,
	}) => {
		await page.goto(path);
		const headline = await page.locator("h1").first().textContent();
		for (const paper of PAPERS) {
			const { runs, pages, isTagged, margins } = await readPrinted(
				await printPage(page, paper),
			);
			const { letters } = joinRuns(runs);
			expect(letters).toContain((headline ?? "").replace(/\s+/g, ""));
			expect(isTagged).toBe(true);
			expect(pages).toBeLessThan(6);
			for (const [index, margin] of margins.entries()) {
				expect(margin).toContain(path);
				expect(margin).toContain(`${index + 1} / ${pages}`);
			}
		}
	});
