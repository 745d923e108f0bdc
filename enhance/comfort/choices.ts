// What a reader can choose about the page's appearance. The first of each is how the page arrives; the style sheet knows the others by `data-size="3"` and so on.
import { CHOICES_KEY } from "../../lib/model/hooks.ts";

export const CHOICES = {
	size: ["", "1", "2", "3", "4", "5"],
	width: ["", "narrow", "wide"],
	face: ["", "sans", "legible"],
	colours: ["", "light", "dark"],
	contrast: ["", "more"],
} as const;

export type Choice = keyof typeof CHOICES;

/** What stands on the root element is what is chosen. */
export function chosen(name: Choice): string {
	return document.documentElement.dataset[name] ?? "";
}

/** Sets the choice and keeps it for the next page; false where the browser keeps nothing. */
export function choose(name: Choice, value: string): boolean {
	const { documentElement: root } = document;
	if (value === "") delete root.dataset[name];
	else root.dataset[name] = value;
	try {
		const kept = Object.keys(CHOICES).flatMap((key) => {
			const choice = root.dataset[key];
			return choice === undefined ? [] : [[key, choice]];
		});
		localStorage.setItem(CHOICES_KEY, JSON.stringify(Object.fromEntries(kept)));
		return true;
	} catch {
		return false;
	}
}
