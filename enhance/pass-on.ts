// Controls that pass an address on get more than the popover that they have: the system's share sheet, and copying.

import { PASS_ON_ATTRIBUTE } from "../lib/model/hooks.ts";
import { copyParts } from "./copy-parts.ts";
import { linkToSelection } from "./link-to-selection.ts";
import { wordFor } from "./word-for.ts";

/** Where the system has a share sheet, the control opens it; elsewhere its popover gets buttons that copy. */
export function passOn(page: Document): void {
	for (const button of page.querySelectorAll(`button[${PASS_ON_ATTRIBUTE}]`)) {
		if (!(button instanceof HTMLButtonElement)) continue;
		const popover = button.popoverTargetElement;
		const link = popover?.querySelector("a");
		if (popover == null || link == null) continue;
		const words = wordsBeside(button);
		if (typeof navigator.share === "function")
			button.addEventListener("click", (event) => {
				event.preventDefault();
				// Closing the sheet rejects; the reader then wants nothing more.
				navigator
					.share({ title: link.title, url: link.href, text: words })
					.catch(() => {});
			});
		addCopying(popover, { words, title: link.title, href: link.href });
	}
}

type Passed = { words: string; title: string; href: string };

function addCopying(popover: Element, passed: Passed): void {
	const line = document.createElement("p");
	line.append(
		copyButton(
			passed.words === ""
				? wordFor("copyLink", "Copy link")
				: wordFor("copyWords", "Copy with its words"),
			() => copyParts(passed),
		),
	);
	if (passed.words === "") {
		const selection = linkToSelection(document);
		const button = copyButton(
			wordFor("copySelection", "Copy link to the selected words"),
			async () => {
				const href = selection.href();
				if (href !== undefined) await navigator.clipboard.writeText(href);
			},
		);
		popover.addEventListener("beforetoggle", () => {
			button.hidden = selection.href() === undefined;
		});
		button.hidden = true;
		line.append(" ", button);
	}
	popover.append(line);
}

function copyButton(label: string, copy: () => Promise<void>) {
	const button = document.createElement("button");
	button.type = "button";
	button.textContent = label;
	button.addEventListener("click", () => {
		copy().then(
			() => tell(button, wordFor("copied", "Copied")),
			() =>
				tell(button, wordFor("cantCopy", "Your browser doesn’t let us copy")),
		);
	});
	return button;
}

/** Told where the reader looks, and to screen readers. */
function tell(button: HTMLButtonElement, words: string): void {
	button.setAttribute("aria-live", "polite");
	button.textContent = words;
}

/** A quote's or a figure's words, as the page has them; none beside the headline. */
function wordsBeside(button: Element): string {
	const quote = button.closest("aside")?.querySelector("p");
	const entry = button.closest(".figure-entry");
	if (quote != null) return quote.textContent ?? "";
	if (entry == null) return "";
	const note = button.parentElement;
	const index = [...(note?.parentElement?.children ?? [])].indexOf(
		note ?? button,
	);
	const shown = entry.querySelectorAll(".figure-content")[index];
	const label = entry.querySelector("h3")?.textContent ?? "";
	const value = shown?.textContent?.trim() ?? "";
	return wordFor("labelled", "{label}: {value}", { label, value });
}
