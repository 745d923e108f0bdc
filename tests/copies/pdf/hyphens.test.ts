// A hyphen of the text is still one when it is copied out of a PDF, in whatever face.
import { expect, it } from "vitest";
import { articleWith } from "../copied-article.ts";
import { readPdf } from "../read-pdf.ts";
import { pdfOf } from "./printed.ts";

/** Many long words, which are parted at the ends of lines before the first hyphen of their own. */
const WORDS = `${"Internationalisation notwithstanding, incomprehensibilities characteristically overwhelmed telecommunications. ".repeat(8)}They read a half-open book`;

it.each([
	["upright", WORDS],
	["italic", `*${WORDS}*`],
	["semibold", `**${WORDS}**`],
	["semibold italic", `***${WORDS}***`],
])("keeps its hyphen in %s", async (_, words) => {
	const article = articleWith(`A lead.\n\n${words}.\n`);
	const { text } = await readPdf(await pdfOf(article));
	// Where it stands at a line's end, white space follows.
	expect(text.replace(/\s/g, "")).toContain("half-openbook");
});
