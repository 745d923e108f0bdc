// Of a found text one sentence is shown, with the matches marked.
import { expect, it } from "vitest";
import {
	pickPassage,
	shortenPassage,
} from "../../../enhance/search/engine/pick-passage.ts";
import { cutWords } from "../../../lib/text/cut-words.ts";

const shown = ({ text, marks }: ReturnType<typeof pickPassage>) =>
	[...marks]
		.sort((a, b) => b.start - a.start)
		.reduce(
			(marked, { start, end }) =>
				`${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
			text,
		);

const CONTENT = "A bridge. It holds. Trams cross “the bridge”, and it holds.";
const PARTS = [
	{ id: "", words: [2, 2] },
	{ id: "p-abcd", words: [7] },
];

it("shows the sentence with the most words that match, and where it stands", () => {
	const passage = pickPassage(CONTENT, [1, 7, 10], PARTS);
	expect(passage.id).toBe("p-abcd");
	expect(shown(passage)).toBe("Trams cross “the [bridge]”, and it [holds].");
});

it("shows the first of sentences that match alike, and the first of all where only the headline matches", () => {
	expect(shown(pickPassage(CONTENT, [1, 7], PARTS))).toBe("A [bridge].");
	expect(shown(pickPassage(CONTENT, [], PARTS))).toBe("A bridge.");
});

it("marks words in a row as one", () => {
	expect(shown(pickPassage("A season ticket, or two.", [1, 2]))).toBe(
		"A [season ticket], or two.",
	);
	expect(shown(pickPassage("Cost, season and ticket.", [0, 1, 3]))).toBe(
		"[Cost], [season] and [ticket].",
	);
});

it("shows a text whole that has no parts", () => {
	expect(shown(pickPassage("Nobody will pay.", [2]))).toBe(
		"Nobody will [pay].",
	);
});

it("puts cut words together again, and marks signs that follow each other as one", () => {
	const passage = pickPassage(cutWords("台积电的芯片，涨价了。"), [4, 5, 8]);
	expect(shown(passage)).toBe("台积电的[芯片]，涨价[了]。");
});

it("marks an Arabic word with its article, since letters join", () => {
	const passage = pickPassage(cutWords("إن الجسر مفتوح."), [2]);
	expect(shown(passage)).toBe("إن [الجسر] مفتوح.");
});

it("shortens a long passage around its first match, at spaces", () => {
	const content = `${"before ".repeat(40)}needle ${"after ".repeat(40).trim()}`;
	const passage = shortenPassage(pickPassage(content, [40]), 100);
	expect(passage.text.length).toBeLessThanOrEqual(102);
	expect(shown(passage)).toMatch(/^…(?:before )+\[needle\](?: after)+…$/);
});

it("leaves a short passage as it is", () => {
	const passage = pickPassage("Nobody will pay.", [2]);
	expect(shortenPassage(passage, 100)).toEqual(passage);
});
