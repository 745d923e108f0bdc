// Beside the day, month or year that a figure was said of: how long ago that is. A page that is built knows no clock; a browser does.
import { AS_OF_ATTRIBUTE } from "../lib/model/hooks.ts";
import { describeAge } from "./ages/describe-age.ts";

for (const date of document.querySelectorAll(`[${AS_OF_ATTRIBUTE}]`)) {
	const lang = date.closest("[lang]")?.getAttribute("lang") ?? "en";
	const age = describeAge(
		date.getAttribute(AS_OF_ATTRIBUTE) ?? "",
		new Date(),
		lang,
	);
	if (age === undefined) continue;
	const words = document.createElement("span");
	// Paper is read on another day than it is printed.
	words.className = "print:hidden";
	words.textContent = ` (${age})`;
	date.append(words);
}
