// The part of /search/ that changes.
import { parseHTML } from "linkedom";
import { afterEach, expect, it, vi } from "vitest";
import { createView } from "../../../enhance/search/view.ts";

afterEach(() => {
	vi.unstubAllGlobals();
});

it("has the ways to each kind above what is said, whether anything was found of this kind or not", () => {
	const { document } = parseHTML("<main></main>");
	vi.stubGlobal("document", document);
	const place = document.createElement("div");
	const view = createView(place, null);
	const order = () =>
		[...place.querySelectorAll("nav, p, ol")].map(({ localName }) => localName);
	const nav = () => [document.createElement("nav")];
	view.showFindings("Results: 1", [document.createElement("ol")], nav());
	expect(order()).toEqual(["nav", "p", "ol"]);
	view.showMessage("Nothing found.", [], nav());
	expect(order()).toEqual(["nav", "p"]);
});
