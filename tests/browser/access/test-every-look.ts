// One test for each page: opened once, then looked at in every width and theme.
import { expect, type Page, test } from "@playwright/test";
import { findBarriers } from "./find-barriers.ts";

const WIDTHS_PX = [320, 768, 1280] as const;

/**
 * Declares a test per page: at each width nothing scrolls sideways and neither engine finds a barrier, in light;
 * in dark neither finds one of colour, since nothing else changes with the theme.
 *
 * @param paths - pages of the project's site
 */
export function testEveryLook(paths: readonly string[]): void {
	for (const path of paths)
		test(`${path} keeps nobody out, at any width, in either theme`, async ({
			page,
		}) => {
			// Ten looks by two engines take longer than one test is given where the machine is shared.
			test.slow();
			await page.goto(path);
			for (const width of WIDTHS_PX) {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia({ colorScheme: "light" });
				const look = `${path}, ${width} px`;
				expect.soft(await overflowPx(page), look).toBe(0);
				expect.soft(await findBarriers(page), look).toEqual([]);
				await page.emulateMedia({ colorScheme: "dark" });
				expect
					.soft(await findBarriers(page, "colours"), `${look}, dark`)
					.toEqual([]);
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
