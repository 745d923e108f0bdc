import { expect, it } from "vitest";
import { buildArticle } from "../../../lib/content/build-article.ts";
import { NO_MATERIALS } from "../../../lib/content/materials.ts";
import { hashArticle } from "../../../lib/record/hashes.ts";
import { FRONT_MATTER } from "../published/article-of.ts";

const entry = (id: string, term: string, forms: string[] = []) => ({
	id,
	term,
	forms,
	says: `What ${term} is.`,
	source: { name: "Nobody", what: "this test" },
});

const glossary = [
	entry("cuda", "CUDA"),
	entry("inference", "inference"),
	entry("three-nanometre", "3 nm", ["3-nanometre"]),
	entry("chip", "chip"),
	entry("ai-chip", "AI chip"),
];

function explain(terms: string[], body: string, more = "") {
	const { article, problems } = buildArticle(
		{
			file: "content/articles/harbour-bridge.md",
			text: `${FRONT_MATTER.replace(/---\n$/, "")}${more}terms: [${terms.join()}]\n---\n\n${body}\n`,
		},
		{ materials: { ...NO_MATERIALS, glossary } },
	);
	if (article === undefined) throw new Error(JSON.stringify(problems));
	return article;
}

it("explains a term where the body first has it, whatever the order of the list", () => {
	const { terms, body, text } = explain(
		["inference", "cuda"],
		"Programs use CUDA.\n\nInference comes later, and CUDA again.",
	);
	expect(terms.map(({ id, words, at }) => ({ id, words, at }))).toEqual([
		{ id: "cuda", words: "CUDA", at: { block: 0, start: 13, end: 17 } },
		{ id: "inference", words: "Inference", at: { block: 1, start: 0, end: 9 } },
	]);
	expect(body.map(({ html }) => html.replace(/^<p id="[^"]+">/, ""))).toEqual([
		'Programs use <span id="term-cuda" class="term">CUDA</span>.</p>',
		'<span id="term-inference" class="term">Inference</span> comes later, and CUDA again.</p>',
	]);
	expect(text).toBe(
		"Programs use CUDA.\n\nInference comes later, and CUDA again.",
	);
});

it("finds another form of a term, with any hyphen", () => {
	expect(
		explain(["three-nanometre"], "Made at 3‑nanometre scale.").terms[0]?.words,
	).toBe("3‑nanometre");
});

it("passes over headings, links, code, other words and words in capitals that mean another thing", () => {
	const body =
		"## Inference\n\n[inference](https://example.org/), `inference`, inferences; the inference.";
	const { terms, body: blocks } = explain(["inference"], body);
	const at = terms[0]?.at ?? { block: 0, start: 0 };
	expect(blocks[at.block]?.text.slice(at.start)).toBe("inference.");
	expect(() => explain(["cuda"], "The cuda is a fish.")).toThrow(/cuda/);
});

it.each([
	["a footnote", "An AI[^a] chip, then an AI chip.\n\n[^a]: A note."],
	["the end of emphasis", "*An AI* chip, then an AI chip."],
])(
	"passes over words that %s parts, for they can't be explained in one piece",
	(_, body) => {
		const { terms, body: blocks } = explain(["ai-chip"], body);
		expect(terms[0]?.at.start).toBe(20);
		expect(blocks[0]?.html.match(/class="term"/g)).toHaveLength(1);
	},
);

it("explains words of which some are emphasised", () => {
	const { body } = explain(["ai-chip"], "An **AI** chip.");
	expect(body[0]?.html).toContain(
		'<span id="term-ai-chip" class="term"><strong>AI</strong> chip</span>',
	);
});

it("explains the longer of two terms that share a word, and the shorter one elsewhere", () => {
	const { terms } = explain(["ai-chip", "chip"], "An AI chip is a chip.");
	expect(terms.map(({ id, at }) => [id, at.start])).toEqual([
		["ai-chip", 3],
		["chip", 16],
	]);
});

it("leaves the value of a figure to its figure, and explains a term within a claim", () => {
	const figures = `figures:
  - id: price
    label: Price of a chip
    value: over 821 euros
    unit: EUR
    claim: one chip costs over 821 euros
    source: port
    standing: reported
    asOf: 2026-02
`;
	const { terms, body } = explain(
		["chip"],
		"They say one chip costs over 821 euros.",
		figures,
	);
	expect(terms[0]?.at.start).toBe(13);
	expect(body[0]?.html).toContain(
		'one <span id="term-chip" class="term">chip</span> costs <a',
	);
});

it("lets an editor explain terms of a published article without a new edition", () => {
	const front = { headline: "A", terms: ["cuda"] };
	expect(hashArticle(front, "Text.")).toBe(
		hashArticle({ headline: "A" }, "Text."),
	);
});
