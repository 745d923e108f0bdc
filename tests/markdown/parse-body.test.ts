import { describe, expect, it } from "vitest";
import { parseBody } from "../../lib/markdown/parse-body.ts";
import { plainText } from "../../lib/markdown/plain-text.ts";
import { renderBlock } from "../../lib/markdown/render-block.ts";

const textOf = (markdown: string, lang: string) =>
	parseBody(markdown, lang).blocks.map(plainText).join("\n\n");

const htmlOf = (markdown: string) => {
	const { blocks, definitions } = parseBody(markdown, "en");
	return blocks.map((block) => renderBlock(block, definitions)).join("\n");
};

describe("a body", () => {
	it("has typographic quotes where an English draft has straight ones", () => {
		expect(textOf('"It\'s *on*," she said.', "en")).toBe(
			"“It’s on,” she said.",
		);
	});

	it("keeps the quotes that a text in another language has", () => {
		expect(textOf('Er sagt: "Ja."', "de")).toBe('Er sagt: "Ja."');
	});

	it("resolves links whose address stands elsewhere in the text", () => {
		expect(htmlOf("See [the report][r].\n\n[r]: https://example.org/r")).toBe(
			'<p>See <a href="https://example.org/r">the report</a>.</p>',
		);
	});

	it("loses a link that would run a script, and keeps its words", () => {
		expect(htmlOf("[press](javascript:alert(1))")).toBe("<p><a>press</a></p>");
	});

	it("has text in blocks, with a line feed between the items of a list", () => {
		expect(textOf("One.\n\n- two\n- three", "en")).toBe("One.\n\ntwo\nthree");
	});
});
