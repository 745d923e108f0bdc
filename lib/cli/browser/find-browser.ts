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

/** Playwright's own Chromium where it is installed, else the system's Chrome or Chromium, else undefined. */
export function findBrowser(): FoundBrowser | undefined {
	if (existsSync(chromium.executablePath()))
		return { name: "Playwright's Chromium" };
	const executablePath = findSystemBrowser();
	return executablePath === undefined
		? undefined
		: { name: executablePath, executablePath };
}

function findSystemBrowser(): string | undefined {
	try {
		return Launcher.getInstallations()[0];
	} catch {
		// It throws where there is none.
		return undefined;
	}
}
