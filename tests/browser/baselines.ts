// Where lines stand: what says whether things side by side line up.
import type { Locator } from "@playwright/test";

/** Distance from the top of the page to the first line that an element's words stand on. */
export function baselineOf(locator: Locator): Promise<number> {
	return locator.evaluate((element) => {
		const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		let first = words.nextNode();
		while (first && !first.nodeValue?.trim()) first = words.nextNode();
		// A box of no height stands on the line itself.
		const probe = document.createElement("span");
		probe.style.display = "inline-block";
		first?.parentElement?.insertBefore(probe, first);
		const { bottom } = probe.getBoundingClientRect();
		probe.remove();
		return bottom + scrollY;
	});
}
