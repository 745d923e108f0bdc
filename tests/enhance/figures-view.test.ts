// A filtered list of figures is passed on by its address, and a broken address does no harm.
import { expect, it } from "vitest";
import { readView, renderView } from "../../enhance/figures/view.ts";

const choices = { standings: ["", "forecast"], topics: ["chips", "trade"] };
const plain = { standing: "", topic: "", order: "newest" } as const;

it("reads a view back as it was written", () => {
	const view = { standing: "forecast", topic: "chips", order: "name" } as const;
	expect(renderView(view)).toBe("?standing=forecast&topic=chips&order=name");
	expect(readView(renderView(view), choices)).toEqual(view);
});

it("has no query for what the page shows by itself", () => {
	expect(renderView(plain)).toBe("");
	expect(readView("", choices)).toEqual(plain);
});

it("takes what isn't there to be chosen for nothing", () => {
	const query = "?standing=<script>&topic=芯片&order=worst&x=1";
	expect(readView(query, choices)).toEqual(plain);
});
