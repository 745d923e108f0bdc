// Which heading of a page is its article's, where the site's own name is a heading too.
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../../lib/import/html/extract-article.ts";

const PROSE =
	"<p>The ferry left the quay at six in the morning, with forty people on board, and carried on until it was dark.</p>".repeat(
		4,
	);
const NAME = "<h1>Quayside Notes</h1>";
const MARKED = '<div id="logo"><h1>Quayside Notes</h1></div>';
const TITLE = "The ferry that came back";
const linked = (nodes: unknown) =>
	`<script type="application/ld+json">${JSON.stringify(nodes)}</script>`;

function headlineOf(head: string, top: string, heading: string) {
	return extractArticle(
		`<!doctype html><html><head>${head}</head><body>${top}<article>${heading}${PROSE}</article></body></html>`,
	).fields.headline;
}

describe("a site's name in the first heading of a page is not the headline where", () => {
	it.each([
		[
			"the page names its site",
			'<meta property="og:site_name" content="Quayside Notes"><title>The ferry that came back</title>',
			NAME,
			`<h2>${TITLE}</h2>`,
		],
		[
			"og:title is another heading",
			`<meta property="og:title" content="${TITLE}">`,
			NAME,
			`<h2>${TITLE}</h2>`,
		],
		[
			"linked data have the headline",
			linked({
				"@graph": [
					{ "@type": "WebSite", name: "Quayside Notes" },
					{ "@type": "BlogPosting", headline: TITLE },
				],
			}),
			NAME,
			`<h2>${TITLE}</h2>`,
		],
		[
			"linked data name the publisher, and only the title has the headline",
			`<title>${TITLE} | Quayside Notes</title>${linked({ "@type": "NewsArticle", publisher: { name: "Quayside Notes" } })}`,
			NAME,
			"<h2>Background</h2>",
		],
		[
			"both are parts of the title, and one stands in the article",
			`<title>Quayside Notes – ${TITLE}</title>`,
			NAME,
			`<h2>${TITLE}</h2>`,
		],
		[
			"two headings are of the first depth, and the title has both",
			`<meta property="og:title" content="${TITLE}"><title>Quayside Notes: ${TITLE}</title>`,
			NAME,
			`<h1>${TITLE}</h1>`,
		],
		["it is marked as the page's", "", MARKED, `<h2>${TITLE}</h2>`],
		[
			"it leads to the front page",
			"<title>Quayside Notes</title>",
			'<h1><a href="/">Quayside Notes</a></h1>',
			`<h2>${TITLE}</h2>`,
		],
	])("%s", (_, head, top, heading) => {
		expect(headlineOf(head, top, heading)).toBe(TITLE);
	});
});

describe("the one heading of the first depth is the headline", () => {
	it.each([
		["where the head names another title", "The ferry is back: see how"],
		["where the head names a heading of a part", "Background"],
	])("%s", (_, title) => {
		const head = `<title>${title} | Quayside Notes</title>`;
		const heading = `<h1>${TITLE}</h1><h2>Background</h2>`;
		expect(headlineOf(head, "", heading)).toBe(TITLE);
	});

	it("where it stands above the article, and a heading of the article is a part of the title", () => {
		const head = "<title>The ferry that came back: a history</title>";
		expect(headlineOf(head, `<h1>${TITLE}</h1>`, "<h2>A history</h2>")).toBe(
			TITLE,
		);
	});
});
