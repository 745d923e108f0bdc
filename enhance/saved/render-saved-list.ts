// Saved pages → a list with a headline, a time and a way to take each away.
import { wordFor } from "../word-for.ts";
import { createButton } from "./create-button.ts";
import type { SavedPage } from "./saved-pages.ts";

type SavedList = {
	readonly title: string;
	readonly pages: readonly SavedPage[];
	readonly takeAway: (page: SavedPage) => Promise<void>;
};

/** Nothing where there are no pages. The focus goes on to the next control when one goes with its page. */
export function renderSavedList({
	title,
	pages,
	takeAway,
}: SavedList): HTMLElement | undefined {
	if (pages.length === 0) return undefined;
	const heading = createElement("h2", "set-label font-semibold");
	heading.textContent = title;
	const section = createElement("section", "rule-thick mt-10 pt-2");
	const list = document.createElement("ul");
	section.append(heading, list);
	for (const page of pages) {
		const item = renderItem(page, async () => {
			const next = (
				item.nextElementSibling ?? item.previousElementSibling
			)?.querySelector("button");
			item.remove();
			if (next == null) section.remove();
			else next.focus();
			await takeAway(page);
		});
		list.append(item);
	}
	return section;
}

function renderItem(
	{ address, headline, lang, at }: SavedPage,
	takeAway: () => void,
): HTMLLIElement {
	const link = createElement("a", "set-title link-quiet");
	link.href = address;
	link.lang = lang;
	link.dir = "auto";
	link.textContent = headline;
	const label = wordFor("takeAway", "Take away");
	const button = createButton(label, takeAway);
	button.setAttribute(
		"aria-label",
		wordFor("labelled", "{label}: {value}", { label, value: headline }),
	);
	const note = createElement("p", "set-label flex flex-wrap gap-x-5 text-soft");
	note.append(
		wordFor("saved", "Saved {time}", { time: describeTime(at) }),
		button,
	);
	const item = createElement("li", "border-b border-line py-3");
	item.append(link, note);
	return item;
}

/** In the reader's own time, as the site's pages write dates. */
function describeTime(at: number): string {
	const { lang } = document.documentElement;
	return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
		dateStyle: "long",
		timeStyle: "short",
	}).format(at);
}

function createElement<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	element.className = className;
	return element;
}
