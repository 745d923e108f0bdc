// Images of an imported page: their words are kept, they stand by themselves, and the check says what each still needs.
import { expect, it } from "vitest";
import { buildArticle } from "../../lib/content/build-article.ts";
import { importDocument } from "../../lib/import/import-document.ts";

const PAGE = `<!doctype html><html><head><title>The bridge reopens</title></head><body><article>
<h1>The bridge reopens</h1>
<p>The harbour bridge has reopened, and trams cross it again after a year in which nobody could.</p>
<figure><img src="https://port.example/bridge.jpg" alt="A bridge"><figcaption>The bridge in spring.</figcaption></figure>
<p>Steel rose <img src="https://port.example/arrow.png" alt="upwards"> while it was shut, the port authority says in its report.</p>
<p>The shepherds miss the visitors. <img src="javascript:alert(1)" alt="a sheep"></p>
</article></body></html>`;

it("leaves no image that runs something, and tells of each that is left what an editor has to do", async () => {
	const draft = await importDocument({
		bytes: Buffer.from(PAGE),
		fileName: "bridge.html",
		importedOn: "2026-11-24",
		importer: "offprint 0.1.0",
	});
	if ("rule" in draft) throw new Error(draft.message);
	expect(draft.body.split("\n\n").map((block) => block.trim())).toEqual([
		"The harbour bridge has reopened, and trams cross it again after a year in which nobody could.",
		"![A bridge](https://port.example/bridge.jpg)",
		"The bridge in spring.",
		"Steel rose ![upwards](https://port.example/arrow.png) while it was shut, the port authority says in its report.",
		"The shepherds miss the visitors. a sheep",
	]);
	const filled = draft.markdown.replace(
		/^dek:[\s\S]*?^---$/m,
		"dek: A dek.\nsection: Cities\nkind: news\nbyline: The desk\npublishedOn: 2026-03-02\nlang: en\ntopics: [Bridges]\nsources: [{ id: a, name: a, what: A., date: '2026' }]\n---",
	);
	const { problems } = buildArticle({
		file: "content/articles/bridge.md",
		text: filled,
	});
	expect(problems.map(({ rule }) => rule)).toEqual([
		"image-address-wrong",
		"image-not-alone",
		"image-address-wrong",
	]);
	for (const { message } of problems)
		expect(message).toMatch(/save it to content\/images|put it on lines/);
});
