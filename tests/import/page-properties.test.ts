// What holds for any page of HTML, however its elements stand in each other.
import fc from "fast-check";
import { expect, it } from "vitest";
import { randomPage } from "./random-page.ts";
import { tryImport } from "./try-import.ts";

const RUNS = { numRuns: Number(process.env.OFFPRINT_RUNS ?? 40) };

it("a page's words are all in the draft or in the report", async () => {
	await fc.assert(
		fc.asyncProperty(randomPage, async ({ html, words }) => {
			const draft = await tryImport(html, "page.html");
			if (draft === undefined) return;
			const told = JSON.stringify([draft.markdown, draft.report]).toLowerCase();
			expect(words.filter((word) => !told.includes(word))).toEqual([]);
		}),
		RUNS,
	);
});

it("a page's words stand in the body in the page's order, each once", async () => {
	await fc.assert(
		fc.asyncProperty(randomPage, async ({ html, words }) => {
			// What a table may not hold a browser shows above it, as it does a caption.
			fc.pre(!html.includes("<table"));
			const draft = await tryImport(html, "page.html");
			if (draft === undefined) return;
			const places = new Map(words.map((word, place) => [word, place]));
			const found = (draft.body.toLowerCase().match(/[a-z]+/g) ?? []).flatMap(
				(word) => places.get(word) ?? [],
			);
			expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
		}),
		RUNS,
	);
});

it("the draft of a page stays as it is when it is imported again", async () => {
	await fc.assert(
		fc.asyncProperty(randomPage, async ({ html }) => {
			const draft = await tryImport(html, "page.html");
			if (draft === undefined) return;
			const again = await tryImport(draft.markdown, `${draft.slug}.md`);
			expect(again?.markdown).toBe(draft.markdown);
		}),
		RUNS,
	);
});
