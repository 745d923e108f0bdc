// What word processors write in their own way, in a document or pasted into a page.
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../../lib/import/html/extract-article.ts";

const PROSE =
	"The harbour bridge has reopened after a year of work, and trams cross it again, the city said on Friday at the port. ";

describe("what was pasted from a word processor", () => {
	it("has lists where an extractor left the bullets alone", () => {
		const { markdown } = extractArticle(
			`<html><body><nav>Home</nav><article><p>${PROSE.repeat(3)}</p><p class=MsoListParagraph>·&nbsp;&nbsp;&nbsp; oak</p>\n<p>§&nbsp;&nbsp;&nbsp;&nbsp; elm</p><p>${PROSE.repeat(2)}</p></article></body></html>`,
		);
		expect(markdown).toContain("\n- oak\n- elm\n");
	});

	it("keeps a first word, or the sign of a law, that is no bullet", () => {
		const { markdown } = extractArticle(
			"<p>o&nbsp;problema</p><p>§&nbsp;5 of the act</p>",
		);
		expect(markdown.trim()).toBe(
			"o problema\n\n§ 5 of the act".replace(/(?<=^[o§]) /gm, "\u00A0"),
		);
	});

	it("tells the wrapper that went from round a link, and leaves one that hides no page", () => {
		const { markdown, removals } = extractArticle(
			'<p>See <a href="https://www.google.com/url?q=https://tram.example/a&amp;sa=D">one</a> and <a href="https://www.google.com/url?q=javascript:go()">two</a>.</p>',
		);
		expect(markdown).toContain("[one](https://tram.example/a)");
		expect(markdown).toContain("[two](https://www.google.com/url");
		expect(removals).toEqual([
			{
				line: 1,
				column: 8,
				text: "https://www.google.com/url?q=https://tram.example/a&sa=D",
				reason:
					"Google’s redirection; the link leads straight to https://tram.example/a",
			},
		]);
	});
});
