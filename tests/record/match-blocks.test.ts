// A permalink goes on leading to its paragraph, whatever an editor does to the text.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, matchBlocks } from "../../lib/record/match-blocks.ts";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const heading = (text: string): Block => ({ kind: "heading", text });

const LEAD = paragraph(
	"The harbour bridge has reopened, and trams cross it again.",
);
const COST = paragraph(
	"While it was shut, steel rose to over 821 euros a tonne, the port authority says.",
);
const CROWD = paragraph(
	"Some thousand people came to see the first tram, and a band played on the quay.",
);

describe("a paragraph keeps its id", () => {
	it("when its words are changed", () => {
		const edited = paragraph(
			"While it was closed, steel rose to more than 821 euros a tonne, says the port authority.",
		);
		expect(matchBlocks([LEAD, COST], [LEAD, edited])).toEqual([0, 1]);
	});

	it("when it is moved", () => {
		expect(matchBlocks([LEAD, COST, CROWD], [CROWD, LEAD, COST])).toEqual([
			2, 0, 1,
		]);
	});

	it("when others are put in before it", () => {
		expect(matchBlocks([COST], [LEAD, COST])).toEqual([undefined, 0]);
	});

	it("in the part with more of its words, when it is split", () => {
		const [first, second] = [
			paragraph("While it was shut, steel rose to over 821 euros a tonne."),
			paragraph("The port authority says so."),
		];
		expect(matchBlocks([COST], [first, second])).toEqual([0, undefined]);
	});

	it("when it is joined with a shorter one", () => {
		const joined = paragraph(`${LEAD.text} ${COST.text}`);
		expect(matchBlocks([LEAD, COST], [joined])).toEqual([1]);
	});

	it("among equal ones in their order", () => {
		expect(matchBlocks([LEAD, LEAD], [LEAD, LEAD])).toEqual([0, 1]);
	});
});

it("a paragraph that has nothing in common with the old ones gets no old id", () => {
	expect(matchBlocks([COST], [CROWD])).toEqual([undefined]);
});

it("a heading never takes the id of a paragraph", () => {
	expect(matchBlocks([paragraph("The costs")], [heading("The costs")])).toEqual(
		[undefined],
	);
	expect(
		matchBlocks([heading("The costs")], [heading("What the costs were")]),
	).toEqual([0]);
});

it("words in Chinese count by their characters", () => {
	const before = paragraph("港口大桥已经重新开放，电车再次通过。");
	const after = paragraph("港口大桥如今重新开放，电车再次通过。");
	expect(matchBlocks([before], [after])).toEqual([0]);
});

it("no old id is given twice, and equal texts are all found, in any order", () => {
	const texts = fc.uniqueArray(
		fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){3,8}$/),
		{
			minLength: 1,
			maxLength: 12,
		},
	);
	fc.assert(
		fc.property(texts, fc.infiniteStream(fc.nat()), (words, order) => {
			const blocks = words.map(paragraph);
			const shuffled = blocks
				.map((block) => ({ block, key: order.next().value ?? 0 }))
				.toSorted((a, b) => a.key - b.key)
				.map(({ block }) => block);
			const matched = matchBlocks(blocks, shuffled);
			expect(matched.map((index) => blocks[index ?? -1])).toEqual(shuffled);
			expect(new Set(matched).size).toBe(matched.length);
		}),
	);
});
