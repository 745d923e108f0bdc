// A page as its HTML has it → the letters that paper should have of it.
import type { Page } from "@playwright/test";
import { lettersOf } from "./letters.ts";

/** What leads about on a screen, and says nothing. */
const FOR_SCREENS = [
	"button",
	"style",
	"script",
	"nav",
	"[hidden]",
	"[popover]:not(.term-notes *)",
	".permalink",
	".former-part",
	".pull-quote a:not(.correction)",
	".figure-notes a:not(.correction)",
	".article > header > p:not(.set-dotted) a[href^='#']",
	".print\\:hidden",
].join();

/** Of the whole main part, in its order. */
export async function screenLetters(page: Page): Promise<string> {
	const text = await page.locator("main").evaluate((main, forScreens) => {
		const copy = document.createElement("div");
		copy.append(main.cloneNode(true));
		for (const element of copy.querySelectorAll(forScreens)) element.remove();
		// The names of sources begin with a capital by style.
		for (const name of copy.querySelectorAll(".sources strong"))
			name.textContent = name.textContent.replace(/^./u, (letter) =>
				letter.toUpperCase(),
			);
		return copy.textContent ?? "";
	}, FOR_SCREENS);
	return lettersOf(text);
}
