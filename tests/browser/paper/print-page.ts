// The browser's own print of the page that it shows.
import type { Page } from "@playwright/test";

export const PAPERS = ["A4", "Letter"] as const;
export type Paper = (typeof PAPERS)[number];

/** Width of each paper and its margin at the sides, in points. */
export const WIDTH_PT = { A4: 595.3, Letter: 612 } as const;
export const MARGIN_PT = (16 * 72) / 25.4;

/** As a reader would, who saves it as PDF. */
export function printPage(page: Page, format: Paper): Promise<Buffer> {
	return page.pdf({
		format,
		preferCSSPageSize: true,
		tagged: true,
		outline: true,
	});
}
