// Beside the day, month or year that a figure was said of: how long ago that is. A page that is built knows no clock; a browser does.
// Watches the page arrive, from its head: each age stands there before its figure is first painted, so that nothing moves.
import type { AgePatterns } from "../lib/model/age-patterns.ts";
import { AGES_ATTRIBUTE, AS_OF_ATTRIBUTE } from "../lib/model/hooks.ts";
import { describeAge } from "./ages/describe-age.ts";

const seen = new WeakSet<Element>();

function tellAges(): void {
	for (const date of document.querySelectorAll(`[${AS_OF_ATTRIBUTE}]`)) {
		if (seen.has(date)) continue;
		seen.add(date);
		const asOf = date.getAttribute(AS_OF_ATTRIBUTE) ?? "";
		const patterns = date
			.closest(`[${AGES_ATTRIBUTE}]`)
			?.getAttribute(AGES_ATTRIBUTE);
		if (!patterns) continue;
		const { shown, ...rest }: AgePatterns = JSON.parse(patterns);
		const age = describeAge(asOf, new Date(), rest);
		if (age === undefined) continue;
		const words = document.createElement("span");
		// Paper is read on another day than it is printed.
		words.className = "print:hidden";
		// In one piece: “(21” stood at line ends.
		words.textContent = shown.replace("{age}", age.replaceAll(" ", "\u00a0"));
		// Not within: the words of the date may be still to come.
		date.after(words);
	}
}

const arrival = new MutationObserver(tellAges);
arrival.observe(document, { childList: true, subtree: true });
addEventListener("DOMContentLoaded", () => {
	tellAges();
	arrival.disconnect();
});
