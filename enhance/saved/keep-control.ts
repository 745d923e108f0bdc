// The control that keeps an article in the browser: beside its copies, made by this script alone.
import {
	KEEP_ATTRIBUTE,
	OFFLINE_FOLDER,
	SOURCES_ID,
} from "../../lib/model/hooks.ts";
import { wordFor } from "../word-for.ts";
import { createButton } from "./create-button.ts";
import { type Kept, keepPage, takeAway } from "./keep-page.ts";
import { pageKey } from "./page-key.ts";
import type { SavedCaches } from "./saved-caches.ts";
import { shownPage } from "./shown-page.ts";

type State = Kept | "not kept" | "being kept";

/** What is said of each state; the control itself says what it does. */
const SAID: Readonly<Record<State, () => string>> = {
	"not kept": () => "",
	"being kept": () => wordFor("beingKept", "Being kept …"),
	kept: () => wordFor("kept", "Kept in this browser."),
	failed: () =>
		wordFor("noConnection", "It couldn’t be kept: there is no connection."),
	full: () =>
		wordFor(
			"noRoom",
			"It couldn’t be kept: this browser has no room left for it.",
		),
};

/** Adds the control to an article's page, and shows whether the article is kept. */
export async function addKeepControl(
	page: Document,
	scope: string,
	names: SavedCaches,
): Promise<void> {
	const list = page.querySelector(`[${KEEP_ATTRIBUTE}]`) ?? addRow(page);
	if (list === null) return;
	const key = pageKey(location.href);
	const isKept = await caches.match(key, { cacheName: names.kept });
	let state: State = isKept === undefined ? "not kept" : "kept";

	const said = page.createElement("span");
	said.setAttribute("role", "status");
	const all = page.createElement("a");
	all.href = new URL(OFFLINE_FOLDER, scope).href;
	all.textContent = wordFor("allSaved", "All that is saved");
	const button = createButton("", async () => {
		if (state === "being kept") return;
		if (state === "kept") {
			show("not kept");
			await takeAway("kept", key, names);
		} else {
			show("being kept");
			show(await keepPage(shownPage(page), names));
		}
	});
	const item = page.createElement("li");
	item.append(said, " ", button, " ", all);

	function show(next: State): void {
		state = next;
		said.textContent = SAID[next]();
		button.textContent =
			next === "kept"
				? wordFor("takeItAway", "Take it away")
				: wordFor("keep", "Keep this article");
		button.setAttribute("aria-disabled", String(next === "being kept"));
		all.hidden = next !== "kept" && next !== "full";
	}
	show(state);
	list.append(item);
}

/** An article without copies has no such list: a row like the others is added. Null where the page is no article's. */
function addRow(page: Document): Element | null {
	const last = page.querySelector(`#${SOURCES_ID} > div:last-child`);
	const heading = last?.querySelector("h2")?.cloneNode();
	if (last == null || heading === undefined) return null;
	heading.textContent = wordFor("toKeep", "To keep");
	const row = page.createElement("div");
	// What a browser keeps is of no use on paper.
	row.className = `print:hidden ${last.className}`;
	const list = page.createElement("ul");
	row.appendChild(heading);
	row.appendChild(list);
	last.before(row);
	return list;
}
