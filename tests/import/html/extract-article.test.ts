// What becomes of a page: its article, and a list of everything else.
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../lib/import/edits/apply-edits.ts";
import { extractArticle } from "../../../lib/import/html/extract-article.ts";
import { findRawMarkup } from "../../../lib/import/html/find-raw-markup.ts";
import { isSafeAddress } from "../../../lib/import/html/is-safe-address.ts";
import { importText } from "../read-case.ts";

const PROSE =
	"The harbour bridge has reopened after a year of work, and trams cross it again, the city said on Friday at the port. ";
const page = (head: string, body: string) =>
	`<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const article = `<article><h1>Bridge reopens</h1><p>${PROSE.repeat(3)}</p><p>${PROSE.repeat(2)}</p></article>`;

describe("a page", () => {
	it("gives every word to the draft or to the list of what went", () => {
		const html = page(
			"<title>Bridge reopens</title>",
			`<nav>Home Sport</nav>${article}<footer>Imprint of the paper</footer>`,
		);
		const { markdown, removals, fields } = extractArticle(html);
		expect(fields.headline).toBe("Bridge reopens");
		expect(markdown).toContain("trams cross it again");
		expect(markdown).not.toContain("Imprint");
		expect(removals.map(({ text }) => text)).toEqual([
			"Home Sport",
			"Imprint of the paper",
		]);
	});

	it("loses scripts, handlers of events and addresses that run, each told with its place", () => {
		const html = page(
			"<script>track()</script>",
			`${article}\n<p onclick="go()">See <a href="java&#10;script:go()">here</a> and <img src="data:image/png;base64,AA" alt="a gull"></p>`,
		);
		const { markdown, removals } = extractArticle(html);
		expect(markdown).not.toMatch(/script|onclick|go\(\)|data:/);
		expect(removals.map(({ reason }) => reason)).toEqual(
			expect.arrayContaining([
				"a script",
				"a handler of an event",
				"an address that runs or holds something",
			]),
		);
		expect(
			removals.find(({ reason }) => reason === "a handler of an event"),
		).toMatchObject({ line: 2, column: 1 });
	});

	it("takes relative links from the page's own address", () => {
		const html = page(
			'<link rel="canonical" href="https://example.org/news/bridge">',
			article.replace("trams", '<a href="../trams">trams</a>'),
		);
		expect(extractArticle(html).markdown).toContain(
			"[trams](https://example.org/trams)",
		);
	});

	it("has a dek only where its description is no copy of the text and not cut off", () => {
		const dekOf = (description: string) =>
			extractArticle(
				page(`<meta name="description" content="${description}">`, article),
			).fields.dek;
		expect(dekOf("A year of work is over.")).toBe("A year of work is over.");
		expect(dekOf("The harbour bridge has reopened after a year")).toBe(
			undefined,
		);
		expect(dekOf("A year of work is over and the city …")).toBe(undefined);
	});

	it.each([
		["<p>a <b> bold </b> word</p>", "a **bold** word\n"],
		["<p><b>Note:</b>the rest</p>", "Note:the rest\n"],
		["<p><b>Note:</b> the rest</p>", "**Note:** the rest\n"],
		["<p>so<i>me</i>thing</p>", "so*me*thing\n"],
		["<p>a<b></b> <i> </i>b</p>", "a b\n"],
		["<p>“<em>Yes!</em>” and <b>“no”</b>.</p>", "“*Yes!*” and **“no”**.\n"],
	])(
		"writes emphasis plainly, without characters by number: %s",
		async (html, body) => {
			expect((await importText(html, "input.html")).body).toBe(body);
		},
	);

	it("keeps tables, lists and quotes as markdown", async () => {
		const { body } = await importText(
			"<table><tr><th>Town</th><th>Trams</th></tr><tr><td>Ghent</td><td>4</td></tr></table><blockquote><p>We waited for a year, and then for another one.</p></blockquote><ol><li>one</li><li>two</li></ol>",
			"input.html",
		);
		expect(body).toContain("| Town  | Trams |");
		expect(body).toContain("> We waited");
		expect(body).toContain("1. one\n2. two");
	});
});

describe("notes and comments of a page", () => {
	const page = (body: string) => `<html><body>${body}</body></html>`;
	const note =
		'<li id="n1">Parish accounts, volume 4. <a href="#r1">↩</a></li>';

	it("are footnotes where they link back, and no claim has their numbers", async () => {
		const { body, markdown } = await importText(
			page(
				`<p>The bell was sold for about 300 crowns<sup id="r1"><a href="#n1">1</a></sup> in the spring.</p><h2>Notes</h2><ol>${note}</ol>`,
			),
			"input.html",
		);
		expect(body).toContain("300 crowns[^1] in the spring.");
		expect(body).toContain("[^1]: Parish accounts, volume 4.");
		expect(markdown).toContain(
			"claim: The bell was sold for about 300 crowns in the spring",
		);
	});

	it("aren't sought in links to passages that don't lead back", async () => {
		const { body } = await importText(
			page('<p>See <a href="#n1">1</a>.</p><p id="n1">The first bell.</p>'),
			"input.html",
		);
		expect(body).not.toContain("[^1]");
		expect(body).toContain("The first bell.");
	});

	it("are told where they were a reviewer's and went", async () => {
		const { body, report } = await importText(
			page(
				'<p>Every second parcel has a loaf in it.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><p><a href="#cmnt_ref1" id="cmnt1">[a]</a> Is that still true?</p>',
			),
			"input.html",
		);
		expect(body).toBe("Every second parcel has a loaf in it.\n");
		expect(report.dropped).toContainEqual(
			expect.objectContaining({
				text: "[a] Is that still true?",
				reason: "a comment that somebody wrote beside the text",
			}),
		);
	});
});

describe("an address", () => {
	it.each([
		"https://example.org/",
		"/about",
		"#top",
		"mailto:desk@example.org",
		"tel:+3212345",
		"page:2/x".replace(":", "%3A"),
	])("may stand: %s", (address) => {
		expect(isSafeAddress(address)).toBe(true);
	});

	it.each([
		"javascript:alert(1)",
		" JavaScript:alert(1)",
		"java\nscript:alert(1)",
		"\u0001javascript:alert(1)",
		"vbscript:x",
		"data:text/html,x",
		"file:///etc/passwd",
	])("may not: %j", (address) => {
		expect(isSafeAddress(address)).toBe(false);
	});
});

describe("raw HTML in markdown", () => {
	const clean = (markdown: string) =>
		applyEdits(markdown, findRawMarkup(markdown));

	it.each([
		["a <b>bold</b> word", "a **bold** word"],
		["a <b>bold </b>word", "a bold word"],
		["one<br>two", "one two"],
		["<!-- note -->\n\ntext", "\n\ntext"],
		["x <script>alert(1)</script> y", "x  y"],
		["<div>\n<p>One <em>two</em>.</p>\n</div>", "One *two*."],
		["> <div>kept</div>", "> kept"],
		["[a](javascript:b) [c](https://d.example)", "a [c](https://d.example)"],
		["![a](data:x)", "a"],
		["[a][b]\n\n[b]: javascript:c\n", "[a][b]\n\n\n"],
		["`<b>` stays", "`<b>` stays"],
		["1 < 2 and 3 > 2", "1 < 2 and 3 > 2"],
	])("%j becomes %j", (markdown, expected) => {
		expect(clean(markdown)).toBe(expected);
	});
});
