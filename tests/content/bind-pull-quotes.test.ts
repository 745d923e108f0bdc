import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bindPullQuotes } from "../../lib/content/passages/bind-pull-quotes.ts";
import { foldBlocks } from "../../lib/content/passages/body-text.ts";
import { quoteFaultsOf } from "./sample-article.ts";

const body = [
	"Without chips of its own, it reasons, the country’s AI would depend heavily on technology from abroad.",
	"With a chip of its own the company could fit its hardware to its models… so that both would improve.",
];
const bindOne = (text: string, paragraphs = body) =>
	bindPullQuotes({
		blocks: foldBlocks(paragraphs.map((words) => ({ text: words }))),
		entries: [{ id: "q", text }],
	});

describe("binding a pull quote to its passage", () => {
	it("gives the quote as the body has it, and where", () => {
		expect(bindOne("the country's AI would depend")).toEqual({
			faults: [],
			pullQuotes: [
				{
					id: "q",
					text: "the country’s AI would depend",
					parts: [{ block: 0, start: 38, end: 67 }],
				},
			],
		});
	});

	it.each(["…", "...", "[…]", "[...]"])(
		"lets %s join parts of one paragraph, in order",
		(mark) => {
			expect(
				bindOne(
					`Without chips of its own ${mark} the country’s AI would depend`,
				),
			).toEqual({
				faults: [],
				pullQuotes: [
					{
						id: "q",
						text: "Without chips of its own … the country’s AI would depend",
						parts: [
							{ block: 0, start: 0, end: 24 },
							{ block: 0, start: 38, end: 67 },
						],
					},
				],
			});
		},
	);

	it.each(["models… so that", "models... so that"])(
		"finds an ellipsis that the body has: %s",
		(text) => {
			const { pullQuotes } = bindOne(text);
			expect(pullQuotes[0]).toMatchObject({
				text: "models… so that",
				parts: [{ block: 1 }],
			});
		},
	);

	it("tells the body's own ellipsis from one that joins", () => {
		const { pullQuotes } = bindOne("With a chip … its models… so that both");
		expect(pullQuotes[0]?.text).toBe("With a chip … its models… so that both");
		expect(pullQuotes[0]?.parts).toHaveLength(2);
	});

	it("leaves out an ellipsis at either end", () => {
		expect(bindOne("… the country’s AI …").pullQuotes[0]?.text).toBe(
			"the country’s AI",
		);
	});

	it("shows a quote over the end of a line on one line", () => {
		expect(bindOne("one two", ["one\ntwo three"]).pullQuotes[0]?.text).toBe(
			"one two",
		);
	});
});

describe("a fault of a pull quote", () => {
	const short = ["One two three four. Five two.", "Six seven."];
	it.each([
		[
			"pull-quote-not-in-body",
			body,
			"the country’s AI will depend",
			'pull-quote-not-in-body at pullQuotes.0.text: pull quote "q" reads "the country’s AI will depend", which is not in the body; the nearest passage reads "the country’s AI would depend". Copy the words from the body, from one paragraph.',
		],
		[
			"pull-quote-not-in-body, of one part",
			body,
			"Without chips … the country’s AI will depend",
			'pull-quote-not-in-body at pullQuotes.0.text: pull quote "q" reads "Without chips … the country’s AI will depend", of which "the country’s AI will depend" is not in the body; the nearest passage reads "the country’s AI would depend". Copy the words from the body, from one paragraph.',
		],
		[
			"pull-quote-not-in-body, over two paragraphs",
			short,
			"Five two. Six seven.",
			'pull-quote-not-in-body at pullQuotes.0.text: pull quote "q" reads "Five two. Six seven.", which is not in the body; the nearest passage reads "Six seven". Copy the words from the body, from one paragraph.',
		],
		[
			"pull-quote-twice",
			short,
			"two",
			'pull-quote-twice at pullQuotes.0.text: pull quote "q" reads "two", which stands twice in the body, in "One two three four. Five two." and in "One two three four. Five two."; take in more words, so that one place is meant.',
		],
		[
			"pull-quote-twice, of one part",
			short,
			"One … two",
			'pull-quote-twice at pullQuotes.0.text: pull quote "q" reads "One … two", of which part 2 can stand twice in the body, in "One two three four. Five two." and in "One two three four. Five two."; take in more words, so that one place is meant.',
		],
		[
			"pull-quote-cuts-word",
			short,
			"One tw",
			'pull-quote-cuts-word at pullQuotes.0.text: pull quote "q" reads "One tw", which begins or ends inside a word of the body, in "One two three four. Five two."; take the whole word in.',
		],
		[
			"pull-quote-parts-out-of-order",
			short,
			"three … One",
			'pull-quote-parts-out-of-order at pullQuotes.0.text: pull quote "q" reads "three … One", but the paragraph has these parts in another order; put them in its order.',
		],
		[
			"pull-quote-parts-apart",
			short,
			"three … seven",
			'pull-quote-parts-apart at pullQuotes.0.text: pull quote "q" reads "three … seven", but its parts stand in different paragraphs; quote from one paragraph.',
		],
		[
			"pull-quote-empty",
			short,
			"…",
			'pull-quote-empty at pullQuotes.0.text: pull quote "q" reads "…", which has no words; quote some, or take it away.',
		],
	])("is told in full: %s", (_, paragraphs, text, message) => {
		expect(quoteFaultsOf(paragraphs, [{ id: "q", text }])).toEqual([message]);
	});

	it("is told in full: pull-quote-id-twice", () => {
		const entries = [
			{ id: "q", text: "One" },
			{ id: "q", text: "Six" },
		];
		expect(quoteFaultsOf(short, entries)).toEqual([
			'pull-quote-id-twice at pullQuotes.1.id: pull quote 2 has the id "q", which pull quote 1 has too; give it another, for it is its permalink.',
		]);
	});
});

describe("any passage of any paragraph", () => {
	// Words that occur once, so that every passage does.
	const paragraph = fc
		.array(fc.stringMatching(/^[a-zé’中“]{1,6}[,.—…]?$/), {
			minLength: 2,
			maxLength: 30,
		})
		.map((words) => words.map((word, at) => `w${at}x${word}`));
	const cut = paragraph.chain((words) =>
		fc.tuple(
			fc.constant(words),
			fc.nat(words.length - 1),
			fc.nat(words.length - 1),
		),
	);

	it("binds as a quote when it is cut between words", () => {
		fc.assert(
			fc.property(cut, ([words, a, b]) => {
				const passage = words
					.slice(Math.min(a, b), Math.max(a, b) + 1)
					.join(" ");
				const { pullQuotes, faults } = bindOne(passage, [words.join(" ")]);
				expect(faults).toEqual([]);
				expect(pullQuotes[0]?.text).toContain(
					passage.replace(/^…+|…+$/g, "").slice(0, 2),
				);
			}),
		);
	});

	it("binds in spite of every typographic difference", () => {
		const variants: readonly ((text: string) => string)[] = [
			(text) => text.replace(/’/g, "'"),
			(text) => text.replace(/“/g, '"'),
			(text) => text.replace(/ /g, "\u00a0"),
			(text) => text.replace(/ /g, "\n  "),
			(text) => text.replace(/—/g, " -- "),
			(text) => text.replace(/…/g, "..."),
			(text) => text.normalize("NFD"),
			(text) => text.replace(/x/g, "x\u00ad"),
			(text) => `  ${text}\n`,
		];
		fc.assert(
			fc.property(cut, fc.constantFrom(...variants), ([words, a, b], vary) => {
				const passage = words
					.slice(Math.min(a, b), Math.max(a, b) + 1)
					.join(" ");
				expect(bindOne(vary(passage), [words.join(" ")]).faults).toEqual([]);
				expect(bindOne(passage, [vary(words.join(" "))]).faults).toEqual([]);
			}),
		);
	});
});
