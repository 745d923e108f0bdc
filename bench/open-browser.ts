// The browser that the measures look through.
import { type Browser, chromium } from "@playwright/test";
import { launchOptions } from "../lib/cli/browser/launch-options.ts";

/** The one that the tests run in; close it when done. */
export function openBrowser(): Promise<Browser> {
	return chromium.launch(launchOptions());
}
