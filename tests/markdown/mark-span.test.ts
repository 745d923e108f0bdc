import type { RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { markSpan, type SpanMark } from "../../lib/markdown/mark-span.ts";
import { parseBody } from "../../lib/markdown/parse-body.ts";
import { plainText } from "../../lib/markdown/plain-text.ts";
import { renderBlock } from "../../lib/markdown/render-block.ts";

/** Renders the first block of `markdown` with the words `phrases` marked, one after the other. */
function mark(
	markdown: string,
	...phrases: { words: string; as: Partial<SpanMark> }[]
): string {
	const [block] = parseBody(markdown, "en").blocks;
	if (block === undefined) throw new Error("the test has no text");
	const marked = phrases.reduce<RootContent>((node, { words, as }) => {
		const start = plainText(block).indexOf(words);
		expect(start, words).toBeGreaterThanOrEqual(0);
		return markSpan(node, {
			start,
			end: start + words.length,
			tagName: "span",
			properties: {},
			...as,
		});
	}, block);
	return renderBlock(marked, []);
}

const claim = { id: "claim-a", properties: { className: "claim" } };

describe("a claim marked in the text", () => {
	it("keeps every word of the paragraph, in order", () => {
		expect(
			mark("Steel rose to 821 euros a tonne.", {
				words: "rose to 821 euros",
				as: claim,
			}),
		).toBe(
			'<p>Steel <span id="claim-a" class="claim">rose to 821 euros</span> a tonne.</p>',
		);
	});

	it("takes emphasis that lies wholly inside along in one piece", () => {
		expect(
			mark("Steel *rose* to 821 euros.", {
				words: "Steel rose to 821",
				as: claim,
			}),
		).toBe(
			'<p><span id="claim-a" class="claim">Steel <em>rose</em> to 821</span> euros.</p>',
		);
	});

	it("is cut where it leaves emphasis half-way, and only its first piece has the id", () => {
		expect(
			mark("Steel *rose to 821* euros.", { words: "to 821 euros", as: claim }),
		).toBe(
			'<p>Steel <em>rose <span id="claim-a" class="claim">to 821</span></em><span class="claim"> euros</span>.</p>',
		);
	});

	it("may overlap a passage that a pull quote takes", () => {
		const passage = { id: "passage-b", properties: { className: "passage" } };
		const html = mark(
			"Steel rose to 821 euros a tonne.",
			{ words: "Steel rose to 821", as: passage },
			{ words: "821 euros", as: claim },
		);
		expect(html).toBe(
			'<p><span id="passage-b" class="passage">Steel rose to <span id="claim-a" class="claim">821</span></span><span class="claim"> euros</span> a tonne.</p>',
		);
	});

	it("is found in the items of a list, never around them", () => {
		expect(
			mark("- Steel rose.\n- Copper fell.", {
				words: "Copper fell",
				as: claim,
			}),
		).toContain(
			'<li><span id="claim-a" class="claim">Copper fell</span>.</li>',
		);
	});

	it("never has the number of a footnote within its own link, which would be a link in a link", () => {
		const html = mark("Steel **rose[^a] to 821** euros.\n\n[^a]: A note.", {
			words: "rose to 821 euros",
			as: { tagName: "a", properties: { href: "#figure-a" } },
		});
		const link = (words: string) => `<a href="#figure-a">${words}</a>`;
		expect(html.replace(/<sup>.*<\/sup>/, "¹")).toContain(
			`Steel <strong>${link("rose")}¹${link(" to 821")}</strong>${link(" euros")}.`,
		);
	});

	it("is found in the cell of a table", () => {
		expect(
			mark("| metal | price |\n|---|---|\n| steel | 821 euros |", {
				words: "821 euros",
				as: claim,
			}),
		).toContain('<td><span id="claim-a" class="claim">821 euros</span></td>');
	});
});
