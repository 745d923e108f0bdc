// What an edition changed is shown word by word.
import { expect, it } from "vitest";
import { compareEditions } from "../../lib/record/compare-editions.ts";
import { renderTimeMap } from "../../lib/record/render-time-map.ts";
import { articleOf } from "../content/published/article-of.ts";

const before = articleOf("Steel cost $40,000 a tonne.\n\nA band played.");

it("takes a number with its currency as one word", () => {
	const [id] = before.body.map((block) => block.id);
	const after = articleOf("Steel cost $45,000 a tonne.\n\nA band played.");
	const renamed = {
		...after,
		body: after.body.map((block, index) => ({
			...block,
			id: before.body[index]?.id ?? "",
		})),
	};
	expect(compareEditions(before, renamed)).toEqual([
		{
			id,
			name: "paragraph",
			words: [
				{ kind: "same", text: "Steel cost " },
				{ kind: "removed", text: "$40,000" },
				{ kind: "added", text: "$45,000" },
				{ kind: "same", text: " a tonne." },
			],
		},
	]);
});

it("shows what was taken out, and the headline too", () => {
	const [first] = before.body;
	if (first === undefined) throw new Error("no block");
	const after = { ...before, headline: "Another headline", body: [first] };
	expect(compareEditions(before, after).map(({ name }) => name)).toEqual([
		"headline",
		"paragraph",
	]);
});

it("says nothing of editions that are the same", () => {
	expect(compareEditions(before, before)).toEqual([]);
});

it("lists editions for archives as RFC 7089 has it", () => {
	const editions = [
		{ article: before, on: "2026-03-02", isCurrent: false },
		{ article: { ...before, edition: 2 }, on: "2026-03-05", isCurrent: true },
	];
	expect(renderTimeMap(editions, "https://news.example")).toBe(
		`<https://news.example/articles/harbour-bridge/>; rel="original",
<https://news.example/articles/harbour-bridge/timemap.link>; rel="self"; type="application/link-format",
<https://news.example/articles/harbour-bridge/editions/1/>; rel="first memento"; datetime="Mon, 02 Mar 2026 00:00:00 GMT",
<https://news.example/articles/harbour-bridge/editions/2/>; rel="last memento"; datetime="Thu, 05 Mar 2026 00:00:00 GMT"
`,
	);
});
