// Browser script of the offline page: lists what is saved. Shown in place of another page, it says that this one isn't.
import { OFFLINE_FOLDER, SAVED_ATTRIBUTE } from "../lib/model/hooks.ts";
import { createButton } from "./saved/create-button.ts";
import { takeAway } from "./saved/keep-page.ts";
import { renderSavedList } from "./saved/render-saved-list.ts";
import { savedCaches } from "./saved/saved-caches.ts";
import { type SavedPage, savedPages } from "./saved/saved-pages.ts";
import { wordFor } from "./word-for.ts";

async function list(place: Element): Promise<void> {
	const registration = await navigator.serviceWorker?.getRegistration();
	const sections =
		registration === undefined ? [] : await sectionsOf(registration.scope);
	if (registration !== undefined) tellOfMissing(place, registration.scope);
	place.append(...sections);
	if (sections.length === 0)
		addLine(place, wordFor("nothingSaved", "Nothing is saved yet."));
}

/** What is kept was read too; it is told once, and goes from both. */
async function sectionsOf(scope: string): Promise<HTMLElement[]> {
	const names = savedCaches(scope);
	const kept = await savedPages("kept", names);
	const read = await savedPages("read", names);
	const merelyRead = read.filter(
		({ address }) => !kept.some((page) => page.address === address),
	);
	const forget = async ({ address }: SavedPage) => {
		await takeAway("kept", address, names);
		await takeAway("read", address, names);
	};
	return [
		renderSavedList({
			title: wordFor("keptList", "Kept"),
			pages: kept,
			takeAway: forget,
		}),
		renderSavedList({
			title: wordFor("readList", "Read"),
			pages: merelyRead,
			takeAway: forget,
		}),
	].filter((section) => section !== undefined);
}

/** In place of another page, whose address it has. When there is a connection again, that page is fetched. */
function tellOfMissing(place: Element, scope: string): void {
	if (location.href.startsWith(new URL(OFFLINE_FOLDER, scope).href)) return;
	const [headline, dek] = place.querySelectorAll("h1, p");
	if (headline === undefined || dek === undefined) return;
	headline.textContent = wordFor("notSaved", "This page isn’t saved");
	document.title = headline.textContent;
	dek.textContent = wordFor(
		"notSavedWhy",
		"There is no connection to fetch it. What was opened in this browser before can be read now.",
	);
	addLine(
		place,
		createButton(wordFor("tryAgain", "Try again"), () => location.reload()),
	);
	addEventListener("online", () => location.reload(), { once: true });
}

function addLine(place: Element, content: Node | string): void {
	const line = document.createElement("p");
	line.className = "mt-6";
	line.append(content);
	place.append(line);
}

const place = document.querySelector(`[${SAVED_ATTRIBUTE}]`);
if (place !== null) list(place);
