import { expect, type Page, test } from "@playwright/test";
import { articlePath, currencyPath } from "../../lib/model/address.ts";
import { renderQr } from "../../lib/text/render-qr.ts";
import {
	FIRST_ARTICLE,
	fold,
	loadFirstArticle,
	openInItsFaces,
	readBlocks,
} from "./first-article.ts";
import { checkPdf, findFacesLeftOut } from "./paper/check-pdf.ts";
import { findLayoutFaults } from "./paper/layout-faults.ts";
import { findRuns, joinRuns, lettersOf } from "./paper/letters.ts";
import { PAPERS, type Paper, printPage } from "./paper/print-page.ts";
import { type GreyPage, PIXELS_PER_PT, readGrey } from "./paper/read-grey.ts";
import { readPrinted } from "./paper/read-printed.ts";
import { screenLetters } from "./paper/screen-letters.ts";

test.use({ colorScheme: "dark" });

test.beforeEach(async ({ page }) => {
	await openInItsFaces(page);
});

const prints = new Map<Paper, Promise<Buffer>>();

/** The first article's print: the same for every test that looks at it, so each worker prints it once. */
async function printOnce(page: Page, paper: Paper): Promise<Buffer> {
	const printed = prints.get(paper) ?? printPage(page, paper);
	prints.set(paper, printed);
	// A copy for each: PDF.js keeps what it reads.
	return Buffer.from(await printed);
}

test("the key of the pictures stands nearer to them than to the text below", async ({
	page,
}) => {
	await page.emulateMedia({ media: "print" });
	const [above = 0, below = 0] = await page
		.locator(".body > .figures")
		.evaluate((figures) => {
			const top = (part: Element | null | undefined) =>
				part?.getBoundingClientRect().top ?? Number.NaN;
			const bottom = (part: Element | null | undefined) =>
				part?.getBoundingClientRect().bottom ?? Number.NaN;
			const key = figures.querySelector(".chart-key");
			const swatch = key?.querySelector("p svg");
			return [
				top(swatch) - bottom(figures.querySelector(".figures-grid")),
				top(figures.nextElementSibling) - bottom(swatch),
			];
		});
	expect(below).toBeGreaterThan(above * 1.5);
});

for (const paper of PAPERS) {
	test.describe(`on ${paper}`, () => {
		test("the text is the article’s, letter for letter, in its order", async ({
			page,
		}) => {
			const article = await loadFirstArticle();
			expect(await readBlocks(page)).toBe(fold(article.text));
			const wanted = await screenLetters(page);
			const { runs } = await readPrinted(await printOnce(page, paper));
			expect(joinRuns(runs).letters).toBe(`Offprint${wanted}`);
		});

		test("headline, dek, byline, figures, sources and edition are there", async ({
			page,
		}) => {
			const article = await loadFirstArticle();
			const { runs } = await readPrinted(await printOnce(page, paper));
			let cursor = 0;
			for (const text of [
				article.headline,
				article.dek,
				article.byline,
				...article.sources.map(({ what }) => what),
				`This is edition ${article.edition}.`,
				articlePath(article.slug),
			])
				cursor = findRuns(joinRuns(runs), text, cursor).end;
			for (const { label, value } of article.figures) {
				findRuns(joinRuns(runs), label);
				findRuns(joinRuns(runs), `${value.qualifier} ${value.amount}`);
			}
		});

		test("no column is overrun, nothing is cut in two, no heading and no line stands alone", async ({
			page,
		}) => {
			const printed = await readPrinted(await printOnce(page, paper));
			const article = await loadFirstArticle();
			expect(findLayoutFaults(printed, article, paper)).toEqual([]);
		});

		test("the first article fills two pages, with head, address and number", async ({
			page,
		}) => {
			const { pages, margins } = await readPrinted(
				await printOnce(page, paper),
			);
			const { headline } = await loadFirstArticle();
			expect(pages).toBe(2);
			expect(margins[0]).toContain("1 / 2");
			expect(margins[0]).not.toContain(headline);
			expect(margins[1]).toContain("2 / 2");
			expect(margins[1]).toContain(headline);
			for (const margin of margins) expect(margin).toContain(FIRST_ARTICLE);
		});

		test("the PDF is tagged, has headings, a language and all its faces, and is sound", async ({
			page,
		}) => {
			const article = await loadFirstArticle();
			const pdf = await printOnce(page, paper);
			const printed = await readPrinted(pdf);
			expect(printed.isTagged).toBe(true);
			expect(printed.lang).toBe("en");
			const headings = printed.outline.map(lettersOf);
			for (const text of [
				article.headline,
				...article.outline.map((entry) => entry.text),
			])
				expect(headings).toContain(lettersOf(text));
			const drawn = article.figures.filter((figure) => figure.comparison);
			expect(printed.alternatives.length).toBe(drawn.length);
			expect(findFacesLeftOut(pdf)).toEqual([]);
			expect(await checkPdf(pdf)).toEqual([]);
			expect(await checkPdf(pdf.subarray(0, -3000))).not.toEqual([]);
		});
	});
}

test("a photocopy in grey still tells what is reported from what is forecast", async ({
	page,
}) => {
	const copy = await readGrey(await printOnce(page, "A4"));
	await page.emulateMedia({ media: "print" });
	await page.setViewportSize({ width: TEXT_PX.width, height: 1000 });
	const greysOf = async (selector: string) => {
		const drawn = await page.locator(`.figure-charts ${selector}`).all();
		expect(drawn.length).toBeGreaterThan(0);
		return Promise.all(
			drawn.map(async (rect) => meanGrey(copy, await rect.boundingBox())),
		);
	};
	for (const grey of await greysOf("rect.bar")) expect(grey).toBeLessThan(40);
	for (const grey of await greysOf("rect.hatched")) {
		expect(grey).toBeGreaterThan(80);
		expect(grey).toBeLessThan(200);
	}
});

/** Where Chromium sets the text of a first page of A4, in CSS pixels: it rounds the margins. */
const TEXT_PX = { left: 60, top: 37.8, width: 674 } as const;

type Box = { x: number; y: number; width: number; height: number };

/** The mean brightness within a box of the page's text: its edges, which have outlines and ticks, are left out. */
function meanGrey({ width, pixels }: GreyPage, box: Box | null): number {
	if (box === null) throw new Error("a bar isn’t drawn");
	const PER_PX = (PIXELS_PER_PT * 72) / 96;
	const top = Math.round((TEXT_PX.top + box.y + 3) * PER_PX);
	const bottom = Math.round((TEXT_PX.top + box.y + box.height - 3) * PER_PX);
	const left = Math.round((TEXT_PX.left + box.x + 3) * PER_PX);
	const right = Math.round((TEXT_PX.left + box.x + box.width - 3) * PER_PX);
	let sum = 0;
	for (let row = top; row < bottom; row += 1)
		for (let column = left; column < right; column += 1)
			sum += pixels[row * width + column] ?? Number.NaN;
	return sum / ((bottom - top) * (right - left));
}

test("paper is white with dark ink, whatever the screen’s theme", async ({
	page,
}) => {
	await expect(page.locator("body")).not.toHaveCSS(
		"background-color",
		"rgb(255, 255, 255)",
	);
	const { pixels, width } = await readGrey(await printOnce(page, "A4"));
	expect(pixels[width * 100 + 100]).toBe(255);
	expect(pixels.some((grey) => grey === 0)).toBe(true);
	await page.emulateMedia({ media: "print", colorScheme: "dark" });
	await expect(page.locator("body")).toHaveCSS("color", "rgb(0, 0, 0)");
});

test("paper has no navigation, and nothing that only a screen can do", async ({
	page,
}) => {
	await page.emulateMedia({ media: "print" });
	for (const hidden of [
		"nav",
		"a[href='#main']",
		".pull-quote a",
		".figure-notes a",
		".colophon",
	])
		for (const element of await page.locator(hidden).all())
			await expect(element).toBeHidden();
});

test("text hyphenates by the browser, in the article’s language; the HTML has no soft hyphens", async ({
	page,
}) => {
	expect(await page.content()).not.toContain("\u00ad");
	await expect(page.locator(".article")).toHaveAttribute("lang", "en");
	await page.emulateMedia({ media: "print" });
	const text = page.locator(".body");
	await expect(text).toHaveCSS("column-count", "2");
	await expect(text).toHaveCSS("hyphens", "auto");
	await expect(text).toHaveCSS("orphans", "3");
	await expect(text).toHaveCSS("widows", "2");
});

test("the printed code leads where a holder of this edition is told what was corrected since", async ({
	page,
}) => {
	const { slug, edition } = await loadFirstArticle();
	const path = currencyPath(slug, edition);
	await page.emulateMedia({ media: "print" });
	const canonical = page.locator("link[rel=canonical]");
	const site = new URL((await canonical.getAttribute("href")) ?? "").origin;
	const code = page.locator("#sources svg:visible path");
	await expect(code).toHaveAttribute("d", renderQr(`${site}${path}`).path);
	const response = await page.goto(path);
	expect(response?.status()).toBe(200);
});

test("an article without links out of it has no notes", async ({ page }) => {
	await expect(page.locator(".link-notes")).toHaveCount(0);
});

test("an example stands on paper without the way to its article, which nobody can press", async ({
	page,
}) => {
	await page.goto("/how-we-check-figures/");
	const way = page.locator("main figure").getByText("In the text");
	await expect(way).toBeVisible();
	await page.emulateMedia({ media: "print" });
	await expect(way).toBeHidden();
});
