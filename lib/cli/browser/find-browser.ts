// The machine → the browser that tests run in.
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { Launcher } from "chrome-launcher";

export type FoundBrowser = {
	/** As people at the terminal are told. */
	readonly name: string;
	/** Left out for Playwright's own, which it finds best by itself. */
	readonly executablePath?: string;
};

/** Chromium without a window, as Debian packs it: Chromium itself draws its window's controls for every page that a test opens, which takes longer than the page. */
const DEBIANS_SHELL = "/usr/bin/chromium-headless-shell";

/** Playwright's own Chromium where it is installed, else what CHROME_PATH names, Debian's Chromium without a window, the system's Chrome or Chromium, or undefined. */
export function findBrowser(): FoundBrowser | undefined {
	if (existsSync(chromium.executablePath()))
		return { name: "Playwright's Chromium" };
	const executablePath = findSystemBrowser();
	return executablePath === undefined
		? undefined
		: { name: executablePath, executablePath };
}

function findSystemBrowser(): string | undefined {
	if (process.env.CHROME_PATH === undefined && existsSync(DEBIANS_SHELL))
		return DEBIANS_SHELL;
	try {
		return Launcher.getInstallations()[0];
	} catch {
		// It throws where there is none.
		return undefined;
	}
}
