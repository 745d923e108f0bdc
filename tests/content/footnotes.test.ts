import { expect, it } from "vitest";
import { partsOf } from "../../lib/record/published-parts.ts";
import { articleOf } from "./published/article-of.ts";

const BODY = `The bridge[^2] has reopened.[^steel] Trams cross it.[^2]

[^steel]: Of *steel*, by [the port](https://port.example/).
[^2]: Built in 1901.`;

it("numbers footnotes as the text calls them and keeps their marks out of its words", () => {
	const { text, wordCount, footnotes, body } = articleOf(BODY);
	expect(text).toBe("The bridge has reopened. Trams cross it.");
	expect(wordCount).toBe(7);
	expect(footnotes.map(({ number, text }) => [number, text])).toEqual([
		[1, "Built in 1901."],
		[2, "Of steel, by the port."],
	]);
	expect(body[0]?.html).toContain(
		'reopened.<sup class="footmark"><a id="footmark-steel" href="#footnote-steel">2</a></sup> Trams',
	);
});

it("leads back to each place that calls a footnote, each under an address of its own", () => {
	const { footnotes, body } = articleOf(BODY);
	const marks = footnotes[0]?.marks ?? [];
	expect(marks).toHaveLength(2);
	expect(new Set(marks).size).toBe(2);
	for (const mark of marks) expect(body[0]?.html).toContain(`id="${mark}"`);
});

it("keeps the second mark of a footnote apart from the first of one that is named alike", () => {
	const { footnotes } = articleOf(
		"The bridge[^steel] has reopened.[^steel] Trams cross it.[^steel-2]\n\n[^steel]: Of steel.\n\n[^steel-2]: New ones.",
	);
	const marks = footnotes.flatMap((one) => one.marks);
	expect(marks).toHaveLength(3);
	expect(new Set(marks).size).toBe(3);
});

it("names a footnote by the editor's word, and a numbered one by its own words, so that a new one before it doesn't take its address", () => {
	const [first, second] = articleOf(BODY).footnotes;
	const moved = articleOf(
		BODY.replaceAll("[^2]", "[^3]")
			.replace("The bridge", "The[^2] bridge")
			.concat("\n[^2]: One of two."),
	).footnotes;
	expect(second?.id).toBe("footnote-steel");
	expect(moved.map(({ id }) => id)).toContain(first?.id);
	expect(moved[0]?.text).toBe("One of two.");
	expect(moved[0]?.id).not.toBe(first?.id);
});

it("records footnotes and their marks as parts that can be linked to", () => {
	const ids = partsOf(articleOf(BODY)).map(({ id }) => id);
	expect(ids).toContain("footnote-steel");
	expect(ids).toContain("footmark-steel");
});
