// The browser that the measures look through.
import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "../lib/cli/browser/find-browser.ts";

/** A system's Chrome or Chromium where there is one, else Playwright's own; close it when done. */
export function openBrowser(): Promise<Browser> {
	const executablePath = findBrowser()?.executablePath;
	return chromium.launch({
		...(executablePath !== undefined && { executablePath }),
		// Chromium refuses to start as root with its sandbox.
		args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
	});
}
