// The one file has everything in it: it opens from a disk, with no network, and says what the page says.
import { selectAll } from "hast-util-select";
import { toText } from "hast-util-to-text";
import { beforeAll, describe, expect, it } from "vitest";
import { renderOneFile } from "../../../lib/copies/one-file/render-one-file.ts";
import { parseHtml } from "../../../lib/export/parse-html.ts";
import {
	ALTERNATIVES,
	CAPTIONS,
	layOutIllustrated,
} from "../../images/illustrated-article.ts";
import {
	articleWith,
	corrected,
	firstArticle,
	publisher,
	withCorrectedNote,
	wordsOf,
} from "../copied-article.ts";

const MOST_BYTES = 60_000;

const propertiesOf = (
	tree: ReturnType<typeof parseHtml>,
	selector: string,
	name: string,
) =>
	selectAll(selector, tree).map(({ properties }) => String(properties[name]));

describe("the first article in one file", () => {
	const article = firstArticle();
	let html = "";
	let tree: ReturnType<typeof parseHtml>;
	beforeAll(async () => {
		html = await renderOneFile(article, publisher);
		tree = parseHtml(html);
	}, 60_000);

	it("takes 60 KB at most", () => {
		expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_BYTES);
	});

	it("has no script and fetches nothing", () => {
		expect(
			selectAll("script, iframe, object, embed, img, video", tree),
		).toEqual([]);
		expect(propertiesOf(tree, "link", "rel")).toEqual(["canonical"]);
		expect(selectAll("[src], [srcset], [onload], [style]", tree)).toEqual([]);
		const addresses = [...html.matchAll(/url\((?!#)([^)]{0,30})/g)];
		expect(addresses).toHaveLength(3);
		for (const [, address] of addresses)
			expect(address).toMatch(/^data:font\/woff2;base64,/);
		expect(html).not.toContain("@import");
	});

	it("says every word of the text in order, with its quotes and figures", () => {
		const [body] = selectAll(".body", tree);
		const blocks = selectAll(
			".body > p:not(.correction), .body > h2",
			tree,
		).map((block) => wordsOf(toText(block)).join(" "));
		expect(body).toBeDefined();
		expect(blocks).toEqual(
			article.body.map(({ text }) => wordsOf(text).join(" ")),
		);
		expect(
			selectAll(".pull-quote > p:first-child", tree).map((quote) =>
				toText(quote),
			),
		).toEqual(article.pullQuotes.map(({ text }) => text));
		const shown = selectAll(".value", tree).map((value) =>
			wordsOf(toText(value)).join(" "),
		);
		expect(shown).toEqual(
			article.figures.map(({ value }) =>
				wordsOf(`${value.qualifier} ${value.amount}`).join(" "),
			),
		);
	});

	it("draws each figure that is compared with something", () => {
		const drawn = article.figures.filter(({ comparison }) => comparison);
		const labels = propertiesOf(tree, ".figure svg", "ariaLabel");
		expect(labels).toHaveLength(drawn.length);
		expect(labels).toContain("A bar from zero: over $40,000");
	});

	it("leads from each link to a place in it, or to a whole address", () => {
		const ids = new Set(propertiesOf(tree, "[id]", "id"));
		const hrefs = propertiesOf(tree, "a", "href");
		expect(hrefs.length).toBeGreaterThan(10);
		for (const href of hrefs)
			expect(
				href.startsWith("#") ? ids.has(href.slice(1)) : URL.canParse(href),
				href,
			).toBe(true);
		expect(ids.size).toBe(propertiesOf(tree, "[id]", "id").length);
	});

	it("says which edition it is and where the current one stands", () => {
		const words = wordsOf(toText(tree)).join(" ");
		expect(words).toContain("Edition 1, published on 24 November 2026");
		expect(propertiesOf(tree, "footer a", "href")).toEqual([
			"https://offprint.example/articles/deepseek-sparks-a-chip-revolution/",
			"https://offprint.example/articles/deepseek-sparks-a-chip-revolution/current/#edition-1",
		]);
	});

	it("is the same file when it is made again", async () => {
		expect(await renderOneFile(article, publisher)).toBe(html);
	});
});

describe("one file of any article", () => {
	it("has its images in it, with their alternative texts, captions and credits", async () => {
		const { article, images, clear } = await layOutIllustrated();
		const html = await renderOneFile(article, publisher, images);
		clear();
		const tree = parseHtml(html);
		expect(propertiesOf(tree, "img", "alt")).toEqual(ALTERNATIVES);
		const bytes = propertiesOf(tree, "img", "src").map((address) => {
			expect(address).toMatch(/^data:image\/jpeg;base64,/);
			return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
		});
		expect(bytes).toEqual([...images.values()].map((one) => one.bytes));
		expect(selectAll("figcaption", tree).map((one) => toText(one))).toEqual([
			`${CAPTIONS[0]} Drawing: a program`,
			`${CAPTIONS[1]} Drawing: another`,
		]);
		expect(html).not.toMatch(/src="\//);
	});

	it("runs from the right in Arabic, its addresses from the left", async () => {
		const article = articleWith("عبر الترام الجسر.", { lang: "ar" });
		const html = await renderOneFile(article, publisher);
		expect(html).toMatch(/<html lang="?ar"? dir="?rtl"?>/);
		expect(html).toMatch(
			/<a href="https:\/\/port\.example\/report" dir="ltr">/,
		);
		const english = await renderOneFile(articleWith("A lead."), publisher);
		expect(english).toMatch(/<html lang="?en"?>/);
		// Bars start where the words do; an English copy isn't made larger by it.
		expect(html).toContain("scaleX(-1)");
		expect(html).toMatch(/:lang\(ar\) h1\{[^}]*line-height:1\.35/);
		expect(english).not.toContain("scaleX");
	});

	it("tells of a correction beside the footnote that it put right", async () => {
		const tree = parseHtml(await renderOneFile(withCorrectedNote(), publisher));
		expect(selectAll(".note", tree).map((note) => toText(note))).toEqual([
			"1. Of steel. Corrected on 4 March 2026 In the text",
			"2. For trams. In the text",
		]);
		expect(propertiesOf(tree, ".note .correction a", "href")).toEqual([
			"#note-2",
		]);
		expect(selectAll("#note-2", tree)).toHaveLength(1);
	});

	it("tells of a correction beside the figure and the pull quote that it put right", async () => {
		const article = firstArticle();
		for (const [id, place] of [
			[`figure-${article.figures[0]?.id}`, ".figure p.label"],
			[`quote-${article.pullQuotes[0]?.id}`, ".pull-quote p"],
		] as const) {
			const tree = parseHtml(
				await renderOneFile(corrected(article, id), publisher),
			);
			const marks = selectAll(".correction", tree).map((mark) => toText(mark));
			expect(marks).toEqual(["Corrected on 4 March 2026"]);
			expect(
				selectAll(`${place} .correction a, ${place}.correction a`, tree),
			).toHaveLength(1);
		}
	});

	it("is not made where the bytes of an image are lacking", async () => {
		const { article, clear } = await layOutIllustrated();
		clear();
		await expect(renderOneFile(article, publisher)).rejects.toThrow(
			/the copy has no image "\/images\/the-bridge-/,
		);
	});

	it("shows what looks like markup as text", async () => {
		const html = await renderOneFile(
			articleWith("A \\<script>alert(1)\\</script> lead.", {
				headline: "</title><script>",
				dek: '"><img src=x>',
			}),
			publisher,
		);
		const tree = parseHtml(html);
		expect(selectAll("script, img", tree)).toEqual([]);
		expect(wordsOf(toText(tree)).join(" ")).toContain(
			"A <script>alert(1)</script> lead.",
		);
	});
});
