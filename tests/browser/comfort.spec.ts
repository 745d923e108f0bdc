// What a reader can set, and what a browser adds to the page: appearance, place, reading aloud, the figures' ages.
import { expect, test } from "@playwright/test";
import { CHOICES_KEY, PLACE_KEY } from "../../lib/model/hooks.ts";
import { FIRST_ARTICLE, loadFirstArticle } from "./first-article.ts";
import { overflowPx } from "./overflow.ts";

test.describe("the appearance", () => {
	test("is set by keyboard, and kept for the next page before it is painted", async ({
		page,
	}) => {
		await page.goto(FIRST_ARTICLE);
		await page.getByRole("button", { name: "Appearance" }).press("Enter");
		const panel = page.getByRole("group", { name: "Appearance" });
		await expect(panel).toBeVisible();
		await panel.getByLabel("130%").check();
		await panel.getByLabel("Dark").check();
		await panel.getByLabel("For dyslexia").check();
		const size = await page.evaluate(
			() => getComputedStyle(document.documentElement).fontSize,
		);
		expect(size).toBe("20.8px");
		await page.addInitScript(() => {
			addEventListener("DOMContentLoaded", () => {
				document.title = document.documentElement.dataset.size ?? "";
			});
		});
		await page.reload();
		await expect(page).toHaveTitle("3");
		await expect(page.locator("body")).toHaveCSS(
			"background-color",
			"rgb(16, 19, 24)",
		);
		await expect
			.poll(() =>
				page.evaluate(() =>
					[...document.fonts].some(
						({ family, status }) =>
							family.includes("Legible") && status === "loaded",
					),
				),
			)
			.toBe(true);
		await page.getByRole("button", { name: "Appearance" }).click();
		await expect(page.getByLabel("130%")).toBeChecked();
	});

	test("fits at 320 px and at 1280 px in every size and width", async ({
		page,
	}) => {
		await page.goto(FIRST_ARTICLE);
		for (const width of [320, 768, 1280])
			for (const size of ["1", "3", "5"])
				for (const column of ["narrow", "wide"]) {
					await page.setViewportSize({ width, height: 900 });
					await page.evaluate(
						([size = "", column = ""]) => {
							document.documentElement.dataset.size = size;
							document.documentElement.dataset.width = column;
						},
						[size, column],
					);
					expect(
						await overflowPx(page),
						`${width} px, size ${size}, ${column}`,
					).toBe(0);
				}
	});

	for (const broken of [
		"{",
		'{"size":{"a":1},"face":7}',
		'{"size":"99","width":"x","colours":"pink"}',
		"[]",
	])
		test(`stays as it is designed where what was stored is broken: ${broken}`, async ({
			page,
		}) => {
			const faults: Error[] = [];
			page.on("pageerror", (fault) => faults.push(fault));
			await page.addInitScript(
				([key = "", value = ""]) => localStorage.setItem(key, value),
				[CHOICES_KEY, broken],
			);
			await page.goto(FIRST_ARTICLE);
			await page.getByRole("button", { name: "Appearance" }).click();
			await expect(page.getByRole("radio", { name: "100%" })).toBeChecked();
			await expect(
				page.getByRole("radio", { name: "Serif", exact: true }),
			).toBeChecked();
			expect(
				await page.evaluate(
					() => getComputedStyle(document.documentElement).fontSize,
				),
			).toBe("16px");
			expect(faults).toEqual([]);
		});
});

test.describe("the place where a reader stopped", () => {
	test("is offered on return, without moving anything", async ({ page }) => {
		const { body } = await loadFirstArticle();
		const last = body.at(-12)?.id ?? "";
		await page.goto(FIRST_ARTICLE);
		await page.locator(`#${last}`).evaluate((block) => {
			block.scrollIntoView();
			// A heartbeat of the browser's own, so that the page has scrolled before it is left.
			return new Promise(requestAnimationFrame);
		});
		await page.goto("/about/");
		await page.goto(FIRST_ARTICLE);
		const offer = page.getByRole("link", { name: /^Go on where/ });
		await expect(offer).toHaveAttribute("href", `#${last}`);
		await offer.click();
		await expect(page.locator(`#${last}`)).toBeInViewport();
	});

	test("is not offered where the article has it no more", async ({ page }) => {
		await page.addInitScript(
			([key = ""]) => localStorage.setItem(key, "p-gone"),
			[`${PLACE_KEY}:${FIRST_ARTICLE}`],
		);
		await page.goto(FIRST_ARTICLE);
		await page.getByRole("button", { name: "Appearance" }).click();
		await expect(page.getByRole("group", { name: "Appearance" })).toBeVisible();
		await expect(page.locator(".place")).toHaveCount(0);
	});
});

test("reads the article aloud sentence by sentence, marks the spoken one, and stops when told", async ({
	page,
}) => {
	await page.addInitScript(() => {
		const spoken: string[] = [];
		Object.assign(window, { spoken });
		class Utterance extends EventTarget {
			lang = "";
			constructor(readonly text: string) {
				super();
			}
		}
		Object.defineProperty(window, "SpeechSynthesisUtterance", {
			value: Utterance,
		});
		Object.defineProperty(window, "speechSynthesis", {
			value: {
				cancel: () => {},
				speak: (utterance: Utterance) => {
					spoken.push(utterance.text);
					utterance.dispatchEvent(new Event("start"));
					if (spoken.length < 4) utterance.dispatchEvent(new Event("end"));
				},
			},
		});
	});
	const { headline, dek } = await loadFirstArticle();
	await page.goto(FIRST_ARTICLE);
	await page.getByRole("button", { name: "Listen" }).click();
	const spoken = await page.evaluate(() => Reflect.get(window, "spoken"));
	expect(spoken).toHaveLength(4);
	expect(spoken[0]).toBe(headline);
	expect(dek.startsWith(spoken[1])).toBe(true);
	const marked = () =>
		page.evaluate(() =>
			[...(CSS.highlights.get("spoken") ?? [])].map(String).join().trim(),
		);
	expect(await marked()).toBe(spoken[3]);
	await page.getByRole("button", { name: "Stop" }).click();
	expect(await marked()).toBe("");
	await expect(page.getByRole("button", { name: "Listen" })).toBeVisible();
});

test("tells how old each figure is, by the reader's clock", async ({
	page,
}) => {
	await page.clock.setFixedTime(new Date("2026-11-24T12:00:00"));
	await page.goto(FIRST_ARTICLE);
	const { figures } = await loadFirstArticle();
	const notes = page.locator("#figures [data-as-of] + span");
	await expect(notes).toHaveCount(figures.length);
	for (const note of await notes.all())
		await expect(note).toContainText(
			/\((?:in\s)?\d+\s(?:months?|years?)(?:\sago)?\)$/,
		);
});

test("nothing on the page moves while it arrives, a place is offered and ages are told", async ({
	page,
}) => {
	const { body } = await loadFirstArticle();
	await page.addInitScript(
		([key = "", id = ""]) => localStorage.setItem(key, id),
		[`${PLACE_KEY}:${FIRST_ARTICLE}`, body.at(-3)?.id ?? ""],
	);
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(FIRST_ARTICLE, { waitUntil: "networkidle" });
		await expect(page.locator(".place")).toBeVisible();
		const shift = await page.evaluate(
			() =>
				new Promise<number>((done) => {
					new PerformanceObserver((list) => {
						const entries = list.getEntries();
						done(
							entries.reduce(
								(sum, entry) => sum + Number(Reflect.get(entry, "value") ?? 0),
								0,
							),
						);
					}).observe({ type: "layout-shift", buffered: true });
					// An observer without any entry is never told: one frame on, there was none.
					requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
				}),
		);
		expect(shift, `${width} px`).toBe(0);
	}
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("shows no control that would do nothing", async ({ page }) => {
		await page.goto(FIRST_ARTICLE);
		await expect(
			page.getByRole("button", { name: "Share this article" }),
		).toBeVisible();
		for (const name of ["Listen", "Appearance"])
			await expect(page.getByRole("button", { name })).toBeHidden();
	});
});
