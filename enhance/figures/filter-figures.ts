// The list of figures, which its controls filter and sort; the page's address tells what is shown.
import {
	FIGURES_INDEX_ATTRIBUTE,
	type FiguresWords,
} from "../../lib/model/hooks.ts";
import { formatCount } from "../../lib/text/format-count.ts";
import { addOlder, olderPages } from "./add-older.ts";
import { findControls } from "./find-controls.ts";
import { showRows } from "./show-rows.ts";
import { ORDERS, readView, renderView, type View } from "./view.ts";

/** Older pages are fetched once a reader chooses anything: then all figures are looked through, not the newest alone. */
export function filterFigures(page: Document): void {
	const list = page.querySelector(`[${FIGURES_INDEX_ATTRIBUTE}]`);
	const controls = list === null ? undefined : findControls(list);
	if (list === null || controls === undefined) return;
	const words: FiguresWords = JSON.parse(
		list.getAttribute(FIGURES_INDEX_ATTRIBUTE) ?? "",
	);
	const links = standingLinks(page);
	let view = readView(page.location.search, {
		standings: [...links.keys()],
		topics: [...controls.topic.options].map(({ value }) => value),
	});
	controls.topic.value = view.topic;
	controls.order.value = view.order;

	let older: Promise<string> | undefined;
	let show = showRows(list);
	const update = async () => {
		const asked = view;
		history.replaceState(
			null,
			"",
			`${page.location.pathname}${renderView(view)}`,
		);
		markCurrent(links, view.standing);
		if (renderView(view) !== "" && older === undefined) {
			older = loadOlder(list, olderPages(page), words);
			await older;
			show = showRows(list);
		}
		const note = (await older) ?? "";
		// Whoever has chosen again meanwhile sees that.
		if (asked !== view) return;
		const { shown, total } = show(view);
		controls.status.textContent = `${words.shown
			.replace("{shown}", writtenCount(shown, words))
			.replace("{total}", writtenCount(total, words))}${note}`;
	};
	const choose = (change: Partial<View>) => {
		view = { ...view, ...change };
		update();
	};
	controls.row.addEventListener("change", () => {
		const order = ORDERS.find((one) => one === controls.order.value);
		choose({ topic: controls.topic.value, order: order ?? "newest" });
	});
	for (const [standing, link] of links)
		link.addEventListener("click", (event) => {
			if (event.metaKey || event.ctrlKey || event.shiftKey) return;
			event.preventDefault();
			choose({ standing });
		});
	if (renderView(view) !== "") update();
}

/** The first number that a language writes takes a browser 30 ms, which whoever chooses would wait for: only what looks unlike plain digits is left to it. */
function writtenCount(
	count: number,
	{ lang, hasOwnDigits }: FiguresWords,
): string {
	return hasOwnDigits || count >= 1000
		? formatCount(count, lang)
		: String(count);
}

/** The page's own links to the standings, by what they show; "" for all. */
function standingLinks(page: Document): Map<string, HTMLAnchorElement> {
	const links = page.querySelectorAll<HTMLAnchorElement>("main header nav a");
	return new Map(
		[...links].map((link) => [
			link.pathname.slice(page.location.pathname.length).replace("/", ""),
			link,
		]),
	);
}

function markCurrent(
	links: ReadonlyMap<string, HTMLAnchorElement>,
	standing: string,
): void {
	for (const [name, link] of links) {
		link.className = name === standing ? "link-current" : "link-quiet";
		if (name === standing) link.setAttribute("aria-current", "true");
		else link.removeAttribute("aria-current");
	}
}

/** Gives what has to be said: nothing, or that the list isn't whole. */
async function loadOlder(
	list: Element,
	addresses: readonly string[],
	words: FiguresWords,
): Promise<string> {
	try {
		await addOlder(list, addresses);
		return "";
	} catch {
		return `. ${words.cut}`;
	}
}
