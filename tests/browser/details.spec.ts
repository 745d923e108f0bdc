// What a picky reader sees: dots at the ends of lines, edges and lines that nearly meet, pictures without their hedge.
import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { baselineOf } from "./baselines.ts";
import { FIRST_ARTICLE, openInItsFaces } from "./first-article.ts";

const PHONE = { width: 360, height: 740 };

/** Whether nothing is drawn between two places of a line. */
async function isBlank(page: Page, clip: Clip): Promise<boolean> {
	if (clip.width < 1) return true;
	const drawn = sharp(await page.screenshot({ clip })).greyscale();
	const [ink] = (await drawn.stats()).channels;
	return ink !== undefined && ink.max - ink.min < 8;
}

type Clip = { x: number; y: number; width: number; height: number };

test("no line of the byline starts or ends with the dot between two things", async ({
	page,
}) => {
	for (const width of [320, 360, 390, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await openInItsFaces(page);
		const ends = await page
			.locator("article > header > .set-dotted")
			.evaluate((byline) => {
				const lines = new Map<number, DOMRect[]>();
				for (const thing of byline.children) {
					const box = thing.getBoundingClientRect();
					if (box.height === 0) continue;
					lines.set(box.top, [...(lines.get(box.top) ?? []), box]);
				}
				const { right } = byline.getBoundingClientRect();
				return [...lines.values()].flatMap((boxes) => {
					const [first, last] = [boxes[0], boxes.at(-1)];
					if (first === undefined || last === undefined) return [];
					const { y, height } = first;
					return [
						{ x: last.right + 1, y, width: right - last.right - 1, height },
						{ x: first.left - 18, y, width: 17, height },
					];
				});
			});
		if (width <= 360) expect(ends.length).toBeGreaterThan(2);
		for (const clip of ends)
			expect(await isBlank(page, clip), `${width} px: ${clip.x}`).toBe(true);
	}
});

test("two things of the byline have a dot between them", async ({ page }) => {
	await openInItsFaces(page);
	const [first, second] = await page
		.locator("article > header > .set-dotted > *")
		.evaluateAll((things) => things.map((it) => it.getBoundingClientRect()));
	if (first === undefined || second === undefined) throw new Error("no byline");
	const { y, height } = first;
	const width = second.left - first.right - 2;
	const gap = { x: first.right + 1, y, width, height };
	expect(await isBlank(page, gap)).toBe(false);
});

test("on a phone every popover has room for its words, within the margins", async ({
	page,
}) => {
	await page.setViewportSize(PHONE);
	await page.goto(FIRST_ARTICLE);
	const buttons = await page
		.locator("article [popovertarget]:not([popovertarget=''])")
		.all();
	expect(buttons.length).toBeGreaterThan(12);
	for (const button of buttons) {
		const id = await button.getAttribute("popovertarget");
		await button.evaluate((it) => {
			it.closest("p, aside")?.scrollIntoView({ block: "center" });
			if (it instanceof HTMLElement) it.click();
		});
		const box = await page.locator(`#${id}`).boundingBox();
		if (box === null) throw new Error(`${id} isn't shown`);
		expect(box.x, `${id} starts`).toBeGreaterThanOrEqual(19);
		expect(box.x + box.width, `${id} ends`).toBeLessThanOrEqual(341);
		expect(box.width, `${id} is wide`).toBeGreaterThan(200);
		await page.keyboard.press("Escape");
	}
});

test("on a phone the choices of how to read stand in one column, each high enough for a thumb", async ({
	page,
}) => {
	await page.setViewportSize(PHONE);
	await page.goto(FIRST_ARTICLE);
	await page.getByRole("button", { name: "Appearance" }).click();
	const groups = await page.locator(".appearance fieldset").evaluateAll((all) =>
		all.map((group) => ({
			starts: group.querySelector("label")?.getBoundingClientRect().left ?? 0,
			labels: Array.from(group.querySelectorAll("label"), (label) => {
				const { left, height } = label.getBoundingClientRect();
				return { left, height };
			}),
		})),
	);
	expect(groups.length).toBeGreaterThan(3);
	for (const { starts, labels } of groups)
		for (const { left, height } of labels) {
			expect(left).toBeGreaterThanOrEqual(starts);
			expect(height).toBeGreaterThanOrEqual(24);
		}
});

test("in the largest text on a phone no choice is broken into its letters", async ({
	page,
}) => {
	await page.setViewportSize(PHONE);
	await page.goto(FIRST_ARTICLE);
	await page.getByRole("button", { name: "Appearance" }).click();
	await page.getByRole("radio", { name: "200%" }).check();
	const heights = await page
		.locator(".appearance label")
		.evaluateAll((labels) =>
			labels.map((label) => label.getBoundingClientRect().height),
		);
	// Two lines of 1.5rem, at twice the size.
	expect(Math.max(...heights)).toBeLessThanOrEqual(96);
});

test("only the claim that an address names is washed, not the next figure's", async ({
	page,
}) => {
	await page.goto(`${FIRST_ARTICLE}#claim-market-now`);
	const washOf = (id: string) =>
		page
			.locator(`#${id}`)
			.evaluate((claim) => getComputedStyle(claim).backgroundColor);
	expect(await washOf("claim-market-now")).toBe("rgb(227, 238, 254)");
	expect(await washOf("claim-market-forecast")).toBe("rgba(0, 0, 0, 0)");
});

test("the figure that shows how we check is drawn with its hedge, and its qualifier set as in the box", async ({
	page,
}) => {
	await page.goto("/how-we-check-figures/");
	const missing = await page.locator(".chart *").evaluateAll((parts) =>
		parts.flatMap((part) => {
			const [, id] = /url\("?#([^")]+)/.exec(getComputedStyle(part).fill) ?? [];
			return id === undefined || document.getElementById(id) ? [] : [id];
		}),
	);
	await expect(page.locator(".chart .fade-out").first()).toBeAttached();
	expect(missing).toEqual([]);
	await expect(page.locator("figure em")).toHaveCSS("font-weight", "400");
});

test("beside a pull quote its words stand on the lines of the text", async ({
	page,
}) => {
	for (const width of [1024, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		await openInItsFaces(page);
		for (const quote of await page.locator(".pull-quote").all()) {
			const own = await baselineOf(quote.locator("p"));
			const text = await baselineOf(quote.locator("xpath=preceding::p[1]"));
			expect((own - text) / 28, `${width} px`).toBeCloseTo(1, 1);
		}
	}
});

test("below the article each row's title stands on the line of what it names", async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(FIRST_ARTICLE);
	for (const row of await page.locator(".sources > div:visible").all()) {
		const title = await baselineOf(row.locator("h2"));
		const words = await baselineOf(row.locator("> :nth-child(2)"));
		expect(Math.abs(words - title), await row.innerText()).toBeLessThan(0.5);
	}
});

test("the age of a figure and the month it goes by are each in one piece", async ({
	page,
}) => {
	await page.clock.setFixedTime("2026-11-24T12:00:00Z");
	for (const width of [320, 360, 390, 768]) {
		await page.setViewportSize({ width, height: 900 });
		await openInItsFaces(page);
		const parted = await page.locator(".figure-notes").evaluateAll((notes) =>
			notes.flatMap((note) => {
				const words = document.createTreeWalker(note, NodeFilter.SHOW_TEXT);
				const found: string[] = [];
				for (let text = words.nextNode(); text; text = words.nextNode())
					for (const { 0: piece, index } of (text.nodeValue ?? "").matchAll(
						/\p{L}+\s\d{4}|\(\d+\s\p{L}+\s\p{L}+\)/gu,
					)) {
						const range = document.createRange();
						range.setStart(text, index);
						range.setEnd(text, index + piece.length);
						const tops = Array.from(range.getClientRects(), ({ top }) => top);
						if (new Set(tops).size > 1) found.push(piece);
					}
				return found;
			}),
		);
		expect(parted, `${width} px`).toEqual([]);
	}
});

test("in the one file the rule above the article is as broad as its text", async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	const slug = FIRST_ARTICLE.split("/")[2];
	await page.goto(`${FIRST_ARTICLE}copies/${slug}.html`);
	const [ruled, text] = await page.evaluate(() => [
		Array.from(document.querySelectorAll("article, article > header")).find(
			(it) => getComputedStyle(it).borderTopStyle === "solid",
		)?.clientWidth,
		document.querySelector(".body > p")?.clientWidth,
	]);
	expect(text).toBeGreaterThan(500);
	expect(ruled).toBe(text);
});

test("on the front page the pull quote's column is that of the last figure", async ({
	page,
}) => {
	for (const width of [1024, 1280, 1920]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto("/");
		const quote = await page.locator(".front-top .rule-thick").boundingBox();
		const figure = await page.locator(".figure-entry").last().boundingBox();
		expect(quote?.x, `${width} px`).toBeCloseTo(figure?.x ?? 0, 0);
	}
});
