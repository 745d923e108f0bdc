// A page with images → what is printed of it, once they have come.
import { expect, type Page } from "@playwright/test";
import { type Paper, printPage } from "./print-page.ts";

/** Prints until at least so many images are drawn: a reader's print waits for those that it asks for; the protocol's, which prints here, doesn't always. */
export async function printWithImages(
	page: Page,
	paper: Paper,
	least: number,
): Promise<Buffer> {
	let pdf: Buffer = Buffer.alloc(0);
	await expect(async () => {
		pdf = await printPage(page, paper);
		const drawn = pdf.toString("latin1").match(/\/Subtype\s*\/Image\b/g) ?? [];
		expect(drawn.length).toBeGreaterThanOrEqual(least);
	}).toPass();
	return pdf;
}
