import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Footnotes } from "../../components/article/footnotes.tsx";
import { withCorrectedNote } from "../copies/copied-article.ts";

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
