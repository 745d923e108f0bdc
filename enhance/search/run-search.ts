// The page /search/ → one that finds: what is typed or chosen is looked for, shown, told to screen readers and kept in the address.
import {
	SEARCH_ATTRIBUTE,
	SEARCH_FOLDER,
	SEARCH_WAYS_ATTRIBUTE,
} from "../../lib/model/hooks.ts";
import type { SearchWords } from "../../lib/model/search-result.ts";
import { type Asked, readAsked, renderAsked, shownKinds } from "./asked.ts";
import { buildFailed, buildNothing } from "./build-states.ts";
import { createEngine } from "./create-engine.ts";
import { fillForm, readForm } from "./search-form.ts";
import { buildFindings, buildKindsNav, rowsAtOnce } from "./show-findings.ts";
import { createView, type View } from "./view.ts";

/** While somebody types, nothing is looked for; a search that takes less than the second isn't told of. */
const PAUSE_MS = 200;
const SLOW_MS = 500;

/** `engine` is the whole address of its worker. */
export function runSearch(page: Document, engine: string): void {
	const place = page.querySelector(`[${SEARCH_ATTRIBUTE}]`);
	const form = page.querySelector<HTMLFormElement>("search form");
	if (place === null || form === null) return;
	const words: SearchWords = JSON.parse(
		place.getAttribute(SEARCH_ATTRIBUTE) ?? "",
	);
	const view = createView(
		place,
		page.querySelector<HTMLElement>(`[${SEARCH_WAYS_ATTRIBUTE}]`),
	);
	const find = createFinder(engine, words);
	// Browsers fill a form again when one comes back: the address knows better.
	let asked = fillForm(form, readAsked(page.location.search));

	const update = async (): Promise<void> => {
		const current = asked;
		if (current.text.trim() === "") return view.showIdle();
		const slow = setTimeout(() => {
			if (current === asked) view.showBusy(words.searching);
		}, SLOW_MS);
		const fail = () => {
			if (current !== asked) return;
			const said = navigator.onLine ? words.failed : words.failedOffline;
			const retry = () => {
				view.showBusy(words.searching);
				update();
			};
			view.showMessage(said, buildFailed(words, retry));
		};
		try {
			const show = await find(current, fail);
			// Whoever has asked again meanwhile sees that.
			if (current === asked) show(view);
		} catch {
			fail();
		} finally {
			clearTimeout(slow);
		}
	};
	const ask = async (next: Asked): Promise<void> => {
		if (renderAsked(next) === renderAsked(asked)) return;
		asked = next;
		const { pathname } = page.location;
		history.replaceState(null, "", `${pathname}${renderAsked(asked)}`);
		await update();
	};
	listen(form, () => ask({ ...readForm(form), kind: asked.kind }));
	place.addEventListener("click", async (event) => {
		const kind = chosenKind(event);
		if (kind === undefined) return;
		event.preventDefault();
		await ask({ ...asked, kind });
		// The links were built anew.
		view.focusKind(kind);
	});
	if (asked.text.trim() !== "") update();
	else if (page.activeElement === page.body)
		form.querySelector("input")?.focus({ preventScroll: true });
}

type Show = (view: View) => void;

/** Gives what shows the findings; rejects where the engine or a part of the index can't be had. */
function createFinder(engine: string, words: SearchWords) {
	const root = new URL("../", engine).href;
	const folder = new URL(SEARCH_FOLDER, root).pathname;
	const find = createEngine(engine);
	return async (asked: Asked, onFailure: () => void): Promise<Show> => {
		const { lang } = words;
		const most = rowsAtOnce(asked);
		const findRows = (from: number) =>
			find({ folder, asked, lang, from, to: from + most });
		const findMore = async (from: number) => {
			const more = await findRows(from);
			return shownKinds(asked).flatMap((kind) => more[kind].rows);
		};
		const findings = await findRows(0);
		const setting = { root, words, asked, findings, findMore, onFailure };
		const { count, written } = findings[asked.kind];
		const nav = findings.all.count > 0 ? [buildKindsNav(setting)] : [];
		if (count === 0) {
			const said = words.nothing.replace("{query}", () => asked.text.trim());
			const hints = buildNothing(asked, words);
			return (view) => view.showMessage(said, hints, nav);
		}
		const rows = buildFindings(setting);
		const said = words.found.replace("{count}", written);
		return (view) => view.showFindings(said, rows, nav);
	};
}

function listen(form: HTMLFormElement, ask: () => void): void {
	let pause: ReturnType<typeof setTimeout> | undefined;
	const askNow = () => {
		clearTimeout(pause);
		ask();
	};
	form.addEventListener("input", (event) => {
		clearTimeout(pause);
		// Between the keys of an input method nothing is a word yet.
		if (event instanceof InputEvent && event.isComposing) return;
		pause = setTimeout(ask, PAUSE_MS);
	});
	form.addEventListener("compositionend", askNow);
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		askNow();
	});
}

/** Of a plain click on a link to one kind. */
function chosenKind(event: Event): Asked["kind"] | undefined {
	const { target } = event;
	if (!(event instanceof MouseEvent) || !(target instanceof Element)) return;
	if (event.metaKey || event.ctrlKey || event.shiftKey) return;
	const link = target.closest("a[data-kind]");
	if (!(link instanceof HTMLAnchorElement)) return;
	return readAsked(link.search).kind;
}
