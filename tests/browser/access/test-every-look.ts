// Two tests for each page: on a phone and a wide screen in every run, in every width and theme in the long one.
import { expect, type Page, test } from "@playwright/test";
import { overflowPx } from "../overflow.ts";
import { findBarriers } from "./find-barriers.ts";

type Look = {
	width: number;
	colorScheme: "light" | "dark";
	/** Whether the first engine alone looks: every run has little time. */
	isAxeEnough?: boolean;
};

const EVERY_LOOK: readonly Look[] = [320, 768, 1280].flatMap((width) =>
	(["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);
/** Both themes, a phone and a wide screen. */
const FIRST_LOOKS: readonly Look[] = [
	{ width: 320, colorScheme: "light" },
	{ width: 1280, colorScheme: "dark", isAxeEnough: true },
];

/**
 * Declares two tests per page, the second one tagged @long: on a phone and a wide screen, then in each width and theme,
 * nothing scrolls sideways and neither engine finds a barrier.
 *
 * @param paths - pages of the project's site
 * @param isShown - waits until a page is as it shall be looked at, where loading it isn't enough
 */
export function testEveryLook(
	paths: readonly string[],
	isShown?: (page: Page) => Promise<void>,
): void {
	for (const path of paths) {
		test(`${path} keeps nobody out`, async ({ page }) => {
			await page.goto(path);
			await isShown?.(page);
			await expectNoBarriers(page, FIRST_LOOKS);
		});
		test(`${path} keeps nobody out, at any width, in either theme @long`, async ({
			page,
		}) => {
			test.slow();
			await page.goto(path);
			await isShown?.(page);
			await expectNoBarriers(page, EVERY_LOOK);
		});
	}
}

/** In each look nothing scrolls sideways, and neither engine finds a barrier on the open page as it stands. */
async function expectNoBarriers(
	page: Page,
	looks: readonly Look[],
): Promise<void> {
	for (const { width, colorScheme, isAxeEnough = false } of looks) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		const name = `${page.url()}, ${width} px, ${colorScheme}`;
		expect.soft(await overflowPx(page), name).toBe(0);
		expect.soft(await findBarriers(page, !isAxeEnough), name).toEqual([]);
	}
}
