// The part of the page that changes: what is said, what was found, and the ways to look around while nothing was.
import { buildElement } from "./build-element.ts";

export type View = ReturnType<typeof createView>;

/** `ways` stay where nothing is shown instead of them. */
export function createView(place: Element, ways: HTMLElement | null) {
	// A screen reader says what changes in it; it must be there before.
	const status = buildElement("p", HIDDEN);
	status.setAttribute("role", "status");
	const above = buildElement("div", "");
	const found = buildElement("div", "");
	place.append(above, status, found);
	const show = (
		said: string,
		className: string,
		nodes: readonly Node[],
		nav: readonly Node[],
		hasWays: boolean,
	) => {
		status.className = className;
		// Nothing is said twice where typing goes on.
		if (status.textContent !== said) status.textContent = said;
		const hadFocus = place.contains(document.activeElement);
		above.replaceChildren(...nav);
		found.replaceChildren(...nodes);
		// Whoever pressed a button that is gone goes on from here.
		if (hadFocus) place.querySelector<HTMLElement>("a, button")?.focus();
		if (ways !== null) ways.hidden = !hasWays;
		place.removeAttribute("aria-busy");
	};
	return {
		showIdle: () => show("", HIDDEN, [], [], true),
		/** What was found before stays meanwhile. */
		showBusy: (said: string) => {
			place.setAttribute("aria-busy", "true");
			if (!found.hasChildNodes()) status.className = SAID;
			status.textContent = said;
		},
		/** Nothing found, or a failure. */
		showMessage: (
			said: string,
			nodes: readonly Node[],
			nav: readonly Node[] = [],
		) => show(said, SAID, nodes, nav, true),
		showFindings: (
			said: string,
			nodes: readonly Node[],
			nav: readonly Node[],
		) => show(said, HIDDEN, nodes, nav, false),
		focusKind: (kind: string) =>
			place
				.querySelector<HTMLElement>(`.search-kinds [data-kind="${kind}"]`)
				?.focus(),
	};
}

const SAID = "set-dek font-text search-said";
const HIDDEN = "only-focused";
