// Where the reader left this article: kept in the browser, offered on return.
import { PLACE_KEY } from "../../lib/model/hooks.ts";
import { wordFor } from "../word-for.ts";

/** Not the figures and the pull quotes, which stand beside the text. */
const BLOCKS = ".body > [id]:not(section, aside)";
/** Fewer blocks than this above the place: the reader had hardly begun. */
const LEAST_READ = 2;
/** As much of a block may still be seen at the top of the screen where the one below it was gone to. */
const TOP_PX = 32;

/** Keeps the place from now on, and offers the one of the last visit unless the address names a part. */
export function keepPlace(page: Document): void {
	const key = `${PLACE_KEY}:${location.pathname}`;
	offer(page, read(key));
	const keep = () => {
		if (page.visibilityState === "hidden") write(key, placeOn(page));
	};
	page.addEventListener("visibilitychange", keep);
	addEventListener("pagehide", () => write(key, placeOn(page)));
}

/** The first block of the text that isn't above the screen; nothing near the beginning and after the end. */
function placeOn(page: Document): string | undefined {
	const blocks = [...page.querySelectorAll(BLOCKS)];
	const index = blocks.findIndex(
		(block) => block.getBoundingClientRect().bottom > TOP_PX,
	);
	const isRead =
		(blocks.at(-1)?.getBoundingClientRect().bottom ?? 0) < innerHeight;
	return index < LEAST_READ || isRead ? undefined : blocks[index]?.id;
}

/** A place that the article no longer has, for it was shortened, is forgotten. The style sheet sets the line where nothing has to move for it. */
function offer(page: Document, id: string | undefined): void {
	const header = page.querySelector(".article > header");
	const block = id === undefined ? null : page.getElementById(id);
	if (block === null || !block.matches(BLOCKS) || location.hash !== "") return;
	const line = page.createElement("p");
	line.className = "place set-label";
	const link = page.createElement("a");
	link.href = `#${id}`;
	link.textContent = wordFor("goOn", "Go on where you stopped reading");
	line.append(link);
	header?.append(line);
}

function read(key: string): string | undefined {
	try {
		return localStorage.getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}

function write(key: string, id: string | undefined): void {
	try {
		if (id === undefined) localStorage.removeItem(key);
		else localStorage.setItem(key, id);
	} catch {
		// No storage, no place.
	}
}
