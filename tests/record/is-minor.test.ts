// --minor is for typography: it can't slip a change of words or numbers past the reader.
import { expect, it } from "vitest";
import { isMinor } from "../../lib/record/publish/is-minor.ts";
import { articleOf } from "../content/published/article-of.ts";

const before = articleOf(
	'Steel rose to 3.5 euros, "a lot", he said -- the re-opening helped.',
);

it.each([
	"Steel rose to 3.5 euros, “a lot”, he said – the reopening helped.",
	"Steel rose to 3.5 euros, 'a lot,' he said; the re-opening helped.",
	'steel rose to *3.5 euros*, "a lot", he said -- the re-opening helped!',
])("lets pass %s", (text) => {
	expect(isMinor(before, articleOf(text))).toBe(true);
});

it.each([
	'Steel rose to 35 euros, "a lot", he said -- the re-opening helped.',
	'Steel rose to 3.6 euros, "a lot", he said -- the re-opening helped.',
	'Steel fell to 3.5 euros, "a lot", he said -- the re-opening helped.',
	'Steel rose to 3.5%, "a lot", he said -- the re-opening helped.',
	'Steel rose to 3.5 euros, "a lot", she said -- the re-opening helped.',
	"Steel rose to 3.5 euros, he said -- the re-opening helped.",
])("refuses %s", (text) => {
	expect(isMinor(before, articleOf(text))).toBe(false);
});
