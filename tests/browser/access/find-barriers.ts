// What two engines that know WCAG by different means find on a page as it stands: axe-core and HTML_CodeSniffer.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axeCore from "axe-core";

/** One thing that keeps a reader out: the engine, its rule and the element's markup. */
export type Barrier = `${"axe" | "htmlcs"} ${string}: ${string}`;

const { resolve } = createRequire(import.meta.url);
const engines = [
	resolve("axe-core/axe.min.js"),
	resolve("html_codesniffer/build/HTMLCS.js"),
].map((file) => readFileSync(file, "utf8"));

/**
 * @param page - open, in the size and colours to look at
 * @param isSecondAsked - whether HTML_CodeSniffer looks too
 * @returns what axe-core (every rule, best practices, target sizes and AAA contrast included) and
 *   HTML_CodeSniffer (WCAG 2 AA, errors) find; empty when nothing keeps anybody out
 */
export async function findBarriers(
	page: Page,
	isSecondAsked = true,
): Promise<readonly Barrier[]> {
	await addEngines(page);
	return page.evaluate(async (isSecondAsked) => {
		const shown = (element: Element | null) =>
			element?.outerHTML.slice(0, 160) ?? "the page";
		const { violations } = await axe.run({
			resultTypes: ["violations"],
			rules: {
				// AAA asks for more wherever AA asks, at twice the price for both.
				"color-contrast": { enabled: false },
				"color-contrast-enhanced": { enabled: true },
				"target-size": { enabled: true },
			},
		});
		const found: Barrier[] = violations.flatMap(({ id, nodes }) =>
			nodes.map(({ html }): Barrier => `axe ${id}: ${html}`),
		);
		if (!isSecondAsked) return found;
		await new Promise<void>((done, failed) =>
			HTMLCS.process("WCAG2AA", document, done, failed),
		);
		const errors = HTMLCS.getMessages().filter(
			({ type }) => type === HTMLCS.ERROR,
		);
		return [
			...found,
			...errors.map(
				({ code, element }): Barrier => `htmlcs ${code}: ${shown(element)}`,
			),
		];
	}, isSecondAsked);
}

/** What the engines put into the page; the functions that ask for them run there. */
declare const axe: typeof axeCore;
declare const HTMLCS: {
	readonly ERROR: number;
	process(
		standard: string,
		root: Document,
		done: () => void,
		failed: () => void,
	): void;
	getMessages(): readonly {
		readonly type: number;
		readonly code: string;
		readonly element: Element | null;
	}[];
};

/** Once per document: the engines are a megabyte, and stay while the page is open. */
async function addEngines(page: Page): Promise<void> {
	const areThere = await page.evaluate(() => "HTMLCS" in globalThis);
	if (areThere) return;
	for (const engine of engines) await page.evaluate(engine);
}
