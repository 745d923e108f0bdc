// One test for each page: opened once, then looked at in every width and theme.
import { expect, type Page, test } from "@playwright/test";
import { findBarriers } from "./find-barriers.ts";

/** Every rule on a phone and on a wide screen, then what another width or theme may break. */
const LOOKS = [
	{ width: 320, colorScheme: "light" },
	{ width: 320, colorScheme: "dark", only: "looks" },
	{ width: 768, colorScheme: "dark", only: "looks" },
	{ width: 768, colorScheme: "light", only: "looks" },
	{ width: 1280, colorScheme: "light" },
	{ width: 1280, colorScheme: "dark", only: "looks" },
] as const;

/**
 * Declares a test per page: in each width and theme nothing scrolls sideways and neither engine finds a barrier.
 *
 * @param paths - pages of the project's site
 */
export function testEveryLook(paths: readonly string[]): void {
	for (const path of paths)
		test(`${path} keeps nobody out, at any width, in either theme`, async ({
			page,
		}) => {
			// Six looks by two engines take longer than one test is given where the machine is shared.
			test.slow();
			await page.goto(path);
			for (const { width, colorScheme, ...rules } of LOOKS) {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia({ colorScheme });
				const look = `${path}, ${width} px, ${colorScheme}`;
				expect.soft(await overflowPx(page), look).toBe(0);
				const only = "only" in rules ? rules.only : undefined;
				expect.soft(await findBarriers(page, only), look).toEqual([]);
			}
		});
}

function overflowPx(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			document.documentElement.scrollWidth -
			document.documentElement.clientWidth,
	);
}
