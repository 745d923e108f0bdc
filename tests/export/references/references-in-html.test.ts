import { expect, it } from "vitest";
import { referencesInHtml } from "../../../lib/export/references/references-in-html.ts";
import { finishedPage, SITE_URL } from "../finished-page.ts";

function referencesIn(body: string, head = ""): string[] {
	return referencesInHtml(finishedPage(body, { head }).tree, SITE_URL);
}

it("finds links, pictures in every size, and media", () => {
	expect(
		referencesIn(
			'<a href="/a/">a</a><img src="/b.webp" srcset="/c.webp 1x, /d.webp 2x"><video poster="/e.webp"></video>',
		),
	).toEqual(["/a/", "/b.webp", "/c.webp", "/d.webp", "/e.webp"]);
});

it("finds what style rules and drawings name", () => {
	expect(
		referencesIn(
			'<p style="background:url(/a.svg)"></p><svg><use href="#b"/><rect fill="url(#c)"/></svg>',
			"<style>@font-face{src:url(/d.woff2)format('woff2')}rect{fill:url(#e)}</style>",
		),
	).toEqual(["/d.woff2", "/a.svg", "#b", "#c"]);
});

it("finds addresses of the site that machines read", () => {
	expect(
		referencesIn(
			'<script data-offprint type="application/ld+json">{"image":"https://news.example/b.png"}</script>',
			'<meta property="og:image" content="https://news.example/a.png"><meta name="description" content="/ is no address"><link rel="preconnect" href="/">',
		),
	).toEqual(["https://news.example/a.png", "https://news.example/b.png"]);
});
