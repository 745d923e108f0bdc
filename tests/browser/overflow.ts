// Whether a page scrolls sideways.
import type { Page } from "@playwright/test";

/** Pixels by which the open page is wider than its window; 0 where nothing reaches out. */
export function overflowPx(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			document.documentElement.scrollWidth -
			document.documentElement.clientWidth,
	);
}
