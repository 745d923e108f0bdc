// The machine → how the browser of tests and measures is started.
import { findBrowser } from "./find-browser.ts";

export type LaunchOptions = {
	/** Left out for Playwright's own. */
	readonly executablePath?: string;
	readonly args: string[];
};

/** For Playwright's `launch`: the browser that findBrowser prefers, asking nothing of the network by itself. */
export function launchOptions(): LaunchOptions {
	const executablePath = findBrowser()?.executablePath;
	return {
		...(executablePath !== undefined && { executablePath }),
		args: [
			// Chromium refuses to start as root with its sandbox.
			...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
			"--disable-gpu",
			// Without a window Chromium fits letters to the screen's pixels, and lines break elsewhere.
			"--font-render-hinting=none",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
		],
	};
}
