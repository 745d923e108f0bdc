import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Footnotes } from "../../components/article/footnotes.tsx";
import { articleWith, withCorrectedNote } from "../copies/copied-article.ts";

it("tells of a correction beside the footnote that it put right, and leads to what was wrong", () => {
	const markup = renderToStaticMarkup(
		<Footnotes article={withCorrectedNote()} />,
	);
	const [, steel = "", tram = ""] = markup.split("<li ");
	expect(steel).toMatch(
		/Of steel\. .*<a class="correction[^"]*" href="#note-2">Corrected on 4 March 2026<\/a><\/li>/,
	);
	expect(tram).not.toContain("orrected");
});

it("tells the ways back apart where a footnote is called several times", () => {
	const body =
		"The bridge[^steel] has reopened[^steel].\n\n[^steel]: Of steel.";
	const markup = renderToStaticMarkup(
		<Footnotes article={articleWith(body)} />,
	);
	expect(markup).toMatch(
		/Of steel\. In the text <a [^>]*aria-label="In the text, note 1, place a">a<\/a> <a [^>]*aria-label="In the text, note 1, place b">b<\/a>/,
	);
	const arabic = renderToStaticMarkup(
		<Footnotes article={articleWith(body, { lang: "ar" })} />,
	);
	expect(arabic).toMatch(/في النص <a [^>]*>أ<\/a> <a [^>]*>ب<\/a>/);
});

it("goes back in words where a footnote is called once", () => {
	const markup = renderToStaticMarkup(
		<Footnotes
			article={articleWith("The bridge[^steel].\n\n[^steel]: Of steel.")}
		/>,
	);
	expect(markup).toMatch(
		/Of steel\. <a [^>]*aria-label="In the text, note 1">In the text<\/a>/,
	);
});
